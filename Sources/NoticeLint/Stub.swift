public enum NoticeLintStub {}
