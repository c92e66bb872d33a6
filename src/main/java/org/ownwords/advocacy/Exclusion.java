package org.ownwords.advocacy;

/// Why somebody may not be appropriate to support and represent a person, whatever the person says:
/// section 68(4)(b), and the statutory guidance, chapter 7. Whether the person wants them is asked
/// beside these ([SupporterConsent]).
enum Exclusion {
    PAID(
            "paid",
            "Do they care for or treat %s professionally, or for pay?",
            "Care Act 2014, section 68(4)(b). A relative who is paid for it, too."),
    IMPLICATED(
            "implicated",
            "Are they implicated in what may have happened, or did they fail to prevent it?",
            "Statutory guidance, chapter 7."),
    UNABLE(
            "unable",
            "Are they unwilling or unable to support %s?",
            "Statutory guidance, chapter 7. For example, they live far away, find it hard to be involved, or are in"
                    + " conflict.");

    private final String field;
    private final String question;
    private final String hint;

    Exclusion(String field, String question, String hint) {
        this.field = field;
        this.question = question;
        this.hint = hint;
    }

    /// The name of its field on the form and of its column.
    public String field() {
        return field;
    }

    /// As a question about the person by name.
    public String question(String name) {
        return question.formatted(name);
    }

    public String hint() {
        return hint;
    }
}
