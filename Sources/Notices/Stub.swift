public enum NoticesStub {}
