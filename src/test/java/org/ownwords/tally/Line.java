package org.ownwords.tally;

import java.util.List;
import java.util.Set;

/// A row or column of a table: its label in the return, and the codes of the records that belong in it. The empty text
/// among the codes says where a field left empty goes; without it, an empty field goes nowhere.
record Line(String label, Set<String> codes) {

    static final List<Line> GENDERS = List.of(
            line("Male", "male"), line("Female", "female"), line("Other", "other"), line("Not Known", "not-known", ""));

    /// "Chinese is Asian, Arab is Other, Traveller and Roma are White; empty is Undeclared".
    static final List<Line> ETHNIC_GROUPS = List.of(
            line("White", "white-british", "white-irish", "gypsy-or-irish-traveller", "roma", "white-other"),
            line(
                    "Mixed / Multiple",
                    "white-and-black-caribbean",
                    "white-and-black-african",
                    "white-and-asian",
                    "mixed-other"),
            line("Asian / Asian British", "indian", "pakistani", "bangladeshi", "chinese", "asian-other"),
            line("Black / African / Caribbean / Black British", "african", "caribbean", "black-other"),
            line("Other Ethnic Group", "arab", "other"),
            line("Refused", "refused"),
            line("Undeclared / Not Known", "not-known", ""));

    /// "empty is Not Known".
    static final List<Line> SUPPORT_REASONS = List.of(
            line("Physical Support", "physical-support"),
            line("Sensory Support", "sensory-support"),
            line("Support with Memory and Cognition", "memory-and-cognition"),
            line("Learning Disability Support", "learning-disability"),
            line("Mental Health Support", "mental-health"),
            line("Social Support", "social-support"),
            line("No Support Reason", "no-support-reason"),
            line("Not Known", "not-known", ""));

    static final List<Line> HEALTH_CONDITIONS = List.of(
            line(
                    "Learning, Developmental or Intellectual Disability"
                            + " (Autism excluding Asperger's Syndrome/ High Functioning Autism)",
                    "autism-excluding-asperger"),
            line(
                    "Learning, Developmental or Intellectual Disability"
                            + " (Asperger's Syndrome/ High Functioning Autism)",
                    "asperger-or-high-functioning-autism"));

    static final List<Line> ABUSE_TYPES = List.of(
            line("Physical Abuse", "physical"),
            line("Sexual Abuse", "sexual"),
            line("Psychological Abuse", "psychological"),
            line("Financial or Material Abuse", "financial"),
            line("Discriminatory Abuse", "discriminatory"),
            line("Organisational Abuse", "organisational"),
            line("Neglect and Acts of Omission", "neglect"),
            line("Domestic Abuse", "domestic"),
            line("Sexual Exploitation", "sexual-exploitation"),
            line("Modern Slavery", "modern-slavery"),
            line("Self-Neglect", "self-neglect"));

    static final List<Line> LOCATIONS = List.of(
            line("Own Home", "own-home"),
            line("In the Community", "community"),
            line("Community Service", "community-service"),
            line("Care Home - Nursing", "care-home-nursing"),
            line("Care Home - Residential", "care-home-residential"),
            line("Hospital - Acute", "hospital-acute"),
            line("Hospital - Mental Health", "hospital-mental-health"),
            line("Hospital - Community", "hospital-community"),
            line("Other", "other"));

    static final List<Line> SOURCES = List.of(
            line("Service Provider", "service-provider"),
            line("Other - Known to Individual", "known"),
            line("Other - Unknown to Individual", "unknown"));

    static final List<Line> ASSESSMENTS = List.of(
            line("Risk identified and action taken", "identified-action"),
            line("Risk identified and no action taken", "identified-no-action"),
            line("Risk Assessment inconclusive and action taken", "inconclusive-action"),
            line("Risk Assessment inconclusive and no action taken", "inconclusive-no-action"),
            line("No risk identified and action taken", "none-action"),
            line("No risk identified and no action taken", "none-no-action"),
            line("Enquiry ceased at individual's request and no action taken", "ceased-at-request"));

    static final List<Line> RISK_OUTCOMES = List.of(
            line("Risk remained", "remained"), line("Risk reduced", "reduced"), line("Risk removed", "removed"));

    /// "empty reads as `not-recorded`".
    static final List<Line> CAPACITY = List.of(
            line("Yes, they lacked capacity", "yes"),
            line("No, they did not lack capacity", "no"),
            line("Don't know", "dont-know"),
            line("Not recorded", "not-recorded", ""));

    /// "empty reads as `not-recorded`".
    static final List<Line> ASKED = List.of(
            line("Yes they were asked and outcomes were expressed", "expressed"),
            line("Yes they were asked but no outcomes were expressed", "none-expressed"),
            line("No", "no"),
            line("Don't Know", "dont-know"),
            line("Not Recorded", "not-recorded", ""));

    boolean holds(String code) {
        return codes.contains(code);
    }

    private static Line line(String label, String... codes) {
        return new Line(label, Set.of(codes));
    }
}
