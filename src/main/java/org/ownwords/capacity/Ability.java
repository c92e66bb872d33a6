package org.ownwords.capacity;

/// What somebody has to be able to do to make a decision, in the order of the Act. Whoever cannot do
/// one of the four is unable to make it (Mental Capacity Act 2005, section 3(1)).
enum Ability {
    UNDERSTAND(
            "understand",
            "a",
            "Can %s understand what there is to know?",
            "The main points, explained in a way that suits the person (section 3(2))."),
    RETAIN(
            "retain",
            "b",
            "Can %s keep it in mind long enough to decide?",
            "A short time can be enough (section 3(3))."),
    USE_OR_WEIGH(
            "weigh",
            "c",
            "Can %s use it, or weigh it up, to decide?",
            "An unwise choice does not show that somebody cannot. Look at what is done as well as at what is said: some"
                    + " people say what they will do and cannot act on it when the time comes."),
    COMMUNICATE(
            "communicate",
            "d",
            "Can %s tell or show others what they decide?",
            "By talking, by sign language or in any other way.");

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

    /// The name of its field on the form and of its column.
    public String field() {
        return field;
    }

    public String citation() {
        return "Mental Capacity Act 2005, section 3(1)(%s)".formatted(paragraph);
    }

    /// As a question about the person by name.
    public String question(String name) {
        return question.formatted(name);
    }

    public String hint() {
        return hint;
    }
}
