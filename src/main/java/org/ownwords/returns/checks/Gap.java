package org.ownwords.returns.checks;

import java.util.Optional;
import java.util.stream.Stream;

/// Something missing or unusual in the record that makes the return weaker and that a practitioner can
/// correct, in plain words.
enum Gap {
    NO_DATE_OF_BIRTH(
            "no-date-of-birth",
            "No date of birth, or under 18",
            "The age is not known, so the person is under ‘Not Known’.",
            "Record it on the person’s details.",
            "SG1a, SG3a, SG4a"),
    NO_GENDER(
            "no-gender", "No gender", "The person is under ‘Not Known’.", "Record it on the person’s details.", "SG1b"),
    NO_ETHNICITY(
            "no-ethnicity",
            "No ethnicity",
            "The person is under ‘Undeclared / Not Known’.",
            "Ask, and record it on the person’s details. If they would rather not say, record that.",
            "SG1c"),
    NO_SUPPORT_REASON(
            "no-support-reason",
            "No primary support reason",
            "The person is under ‘Not Known’.",
            "Use the link ‘What they need support with’ beside the concern.",
            "SG1d"),
    NOT_AGREED(
            "not-agreed",
            "Closed, but not signed off",
            "The enquiry is not counted as ended, or is counted as it was agreed before.",
            "Ask a manager to sign off the closing. If it was sent back, close the enquiry again.",
            "SG2a to SG4a"),
    NO_CAPACITY(
            "no-capacity",
            "Not recorded whether the person lacked capacity",
            "The enquiry is under ‘Not recorded’.",
            "It is asked when an enquiry is closed. Use ‘Correct the closing’ to record it.",
            "SG3a"),
    SUPPORT_WITHOUT_LACKING(
            "support-without-lacking",
            "Supported, but did not lack capacity",
            "This may be right. It may also mean that yes and no were swapped: the return counts support only for those who lacked capacity.",
            "Check what was recorded about capacity. Use ‘Correct the closing’ to change it.",
            "SG3a"),
    NOT_KNOWN_IF_ASKED(
            "not-known-if-asked",
            "Not recorded whether the person was asked what they want",
            "The enquiry is under ‘Not Recorded’.",
            "If they were asked, record it, and what they said.",
            "SG4a"),
    NO_RESULT(
            "no-result",
            "Not recorded how far what they wanted came about",
            "Outcomes were expressed, and the enquiry is under none of ‘Fully’, ‘Partially’ and ‘Not’.",
            "It is asked of each outcome when an enquiry is closed. Use ‘Correct the closing’ to record it.",
            "SG4a"),
    NO_RISK(
            "no-risk",
            "An ended enquiry without a complete risk",
            "A type, a place, a source or an assessment is missing, so the enquiry is missing from a table that should count it.",
            "It is asked when an enquiry is closed. Use ‘Correct the closing’ to record it.",
            "SG2a, SG2b, SG2c"),
    NO_RISK_OUTCOME(
            "no-risk-outcome",
            "A risk was identified, and its outcome is not recorded",
            "ASCOF 4B cannot count it.",
            "It is asked of each risk when an enquiry is closed. Use ‘Correct the closing’ to record it.",
            "SG2e"),
    TWO_RISK_OUTCOMES(
            "two-risk-outcomes",
            "Risks of one source with different findings or outcomes",
            "This may be right. It makes SG2e and SG2c differ, and ASCOF 4B can exceed 100%.",
            "Explain it in the comments of the return.",
            "SG2e"),
    EARLIER_CONCERN(
            "earlier-concern",
            "An enquiry started this year from a concern of the year before",
            "This may be right. If there are many, the year has more enquiries than concerns.",
            "Explain it in the comments of the return.",
            "SG1f");

    private final String code;
    private final String words;
    private final String meaning;
    private final String mending;
    private final String tables;

    Gap(String code, String words, String meaning, String mending, String tables) {
        this.code = code;
        this.words = words;
        this.meaning = meaning;
        this.mending = mending;
        this.tables = tables;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// What it does to the return.
    public String meaning() {
        return meaning;
    }

    /// What to do about it.
    public String mending() {
        return mending;
    }

    /// The tables it weakens.
    public String tables() {
        return tables;
    }

    static Optional<Gap> of(String code) {
        return Stream.of(values()).filter(gap -> gap.code.equals(code)).findFirst();
    }

    /// Where to look for the records behind a check.
    static Stream<Gap> behind(SacRule rule) {
        return switch (rule) {
            case ENQUIRIES_ARE_CONCERNS -> Stream.of(EARLIER_CONCERN);
            case SUPPORTED -> Stream.of(SUPPORT_WITHOUT_LACKING);
            case OUTCOMES -> Stream.of(NO_RESULT);
            case RISK_OUTCOMES -> Stream.of(NO_RISK_OUTCOME, TWO_RISK_OUTCOMES);
            case EVERY_ENQUIRY -> Stream.of(NO_RISK);
            case SAME_PEOPLE, PEOPLE_HAVE_CASES, SAME_ENQUIRIES, REVIEWS, YEAR_ON_YEAR -> Stream.of();
        };
    }
}
