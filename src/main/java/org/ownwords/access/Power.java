package org.ownwords.access;

/// What somebody in a post may be given the authority to do, beyond recording.
public enum Power {

    /// Decides whether the duty to make enquiries arises (Care Act 2014, section 42(1)), and supports a pause.
    DECIDE("decide", "Decides whether the section 42 duty arises, and supports a pause of a clock"),

    /// Signs off the closings of colleagues, and agrees for the council to risks that they weighed.
    SIGN_OFF("sign-off", "Signs off closings by colleagues, and agrees to risks for the council"),

    /// Reads case files of colleagues, to learn from them. Nobody has it by their role alone.
    AUDIT("audit", "Reads case files for audits");

    private final String code;
    private final String words;

    Power(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
