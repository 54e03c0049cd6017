package org.learningdistricts.cli;

/** What is said about how a file is written. */
enum PreviewFact {
    ENCODING("encoding", "mã hóa / encoding"),
    SEPARATOR("separator", "dấu phân cách / separator"),
    QUOTE("quote", "dấu bao chữ / quote"),
    ESCAPE("escape", "dấu thoát / escape"),
    LINE_ENDS("lineEnds", "xuống dòng / line ends");

    private final String member;
    private final String label;

    PreviewFact(String member, String label) {
        this.member = member;
        this.label = label;
    }

    /** Its name in JSON. */
    String member() {
        return member;
    }

    /** Its name for people. */
    String label() {
        return label;
    }
}
