public enum TerminologyStub {}
