package org.ownwords.advocacy;

/// What somebody does when they are involved: the four of section 68(3), in the order of the Act.
/// Substantial difficulty with one of them is enough.
enum Ability {
    UNDERSTAND(
            "understand",
            "a",
            "Would %s have substantial difficulty understanding what they need to know?",
            "After it was explained in the way that suits them, such as with pictures, an interpreter or more time."),
    RETAIN(
            "retain",
            "b",
            "Would %s have substantial difficulty keeping it in mind?",
            "Long enough to take part. Notes or reminders may be all they need."),
    USE_OR_WEIGH(
            "useOrWeigh",
            "c",
            "Would %s have substantial difficulty using it or weighing it up?",
            "As part of being involved. An unwise choice does not show a difficulty."),
    COMMUNICATE(
            "communicate",
            "d",
            "Would %s have substantial difficulty saying what they think, want or feel?",
            "By talking, by signing or in any other way.");

    private final String field;
    private final String paragraph;
    private final String question;
    private final String hint;

    Ability(String field, String paragraph, String question, String hint) {
        this.field = field;
        this.paragraph = paragraph;
        this.question = question;
        this.hint = hint;
    }

    /// The name of its field on the form.
    public String field() {
        return field;
    }

    /// The name of the field for what shows it.
    public String shown() {
        return field + "Shown";
    }

    public String citation() {
        return "Care Act 2014, section 68(3)(%s)".formatted(paragraph);
    }

    /// As a question about the person by name.
    public String question(String name) {
        return question.formatted(name);
    }

    public String hint() {
        return hint;
    }
}
