public enum StrictYAMLStub {}
