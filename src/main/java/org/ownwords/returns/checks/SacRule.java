package org.ownwords.returns.checks;

/// What we check of a return before it is sent. The rules are ours, not those of the Strategic Data
/// Collection Service, whose own rules are in its workbook and were never published: we derived them from the
/// guidance and from how the publication counts.
enum SacRule {
    ENQUIRIES_ARE_CONCERNS(1, "Enquiries started are a subset of concerns raised"),
    SAME_PEOPLE(2, "SG1a, SG1b and SG1c count the same people, and SG1d counts each of them at least once"),
    PEOPLE_HAVE_CASES(3, "There are no more individuals than cases"),
    SUPPORTED(4, "Only those who lacked capacity are counted as supported"),
    SAME_ENQUIRIES(5, "SG3a and SG4a count the same concluded enquiries"),
    OUTCOMES(6, "Where outcomes were expressed, it is recorded how far they were achieved"),
    RISK_OUTCOMES(7, "SG2e has an outcome for every risk that SG2c has identified"),
    EVERY_ENQUIRY(8, "Every concluded enquiry has a type, a location and an assessment"),
    REVIEWS(9, "Each review is about one individual at least, and at least one died where a death was reviewed"),
    YEAR_ON_YEAR(10, "No table changes much from one year to the next");

    private final int number;
    private final String words;

    SacRule(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }
}
