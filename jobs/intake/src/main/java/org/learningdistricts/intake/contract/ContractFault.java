package org.learningdistricts.intake.contract;

/** A file of a contract cannot be what it must be. */
public final class ContractFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String detail;

    ContractFault(String file, String detail) {
        super(file + ": " + detail);
        this.file = file;
        this.detail = detail;
    }

    ContractFault(String file, RuntimeException cause) {
        this(file, String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
        initCause(cause);
    }

    /** Its path in the schemas folder. */
    public String file() {
        return file;
    }

    /** What is wrong with it, in English. */
    public String detail() {
        return detail;
    }
}
