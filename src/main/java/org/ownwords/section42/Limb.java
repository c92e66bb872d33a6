package org.ownwords.section42;

/// The three limbs of section 42(1), in the order of the Act. All three must be met.
enum Limb {
    NEEDS_FOR_CARE_AND_SUPPORT(
            "needs",
            "a",
            "Does %s have needs for care and support?",
            "It does not matter whether anybody is meeting them."),
    ABUSE_OR_NEGLECT(
            "abuse",
            "b",
            "Is %s experiencing, or at risk of, abuse or neglect?",
            "A reasonable cause to suspect is enough. It need not be proved."),
    UNABLE_TO_PROTECT(
            "unable",
            "c",
            "Because of those needs, is %s unable to protect themselves?",
            "It has to be because of the needs, not only beside them.");

    private final String field;
    private final String paragraph;
    private final String question;
    private final String hint;

    Limb(String field, String paragraph, String question, String hint) {
        this.field = field;
        this.paragraph = paragraph;
        this.question = question;
        this.hint = hint;
    }

    /// The name of its field on the form and of its column.
    public String field() {
        return field;
    }

    public String citation() {
        return "Care Act 2014, section 42(1)(%s)".formatted(paragraph);
    }

    /// The limb as a question about the person by name.
    public String question(String name) {
        return question.formatted(name);
    }

    public String hint() {
        return hint;
    }
}
