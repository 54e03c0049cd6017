package org.learningdistricts.app.data;

/** What a person asks for cannot be: a moment that did not come yet, a unit that is none. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what cannot be and what could, in both languages, in one line; nothing was
     *     changed
     */
    public RefusedRequest(String message) {
        super(message);
    }
}
