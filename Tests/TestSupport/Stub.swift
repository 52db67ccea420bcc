public enum TestSupportStub {}
