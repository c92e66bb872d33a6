package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCLUDED_42;
import static org.ownwords.tally.Claims.CONCLUDED_OTHER;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;

/// What the risks of a concluded enquiry come to.
final class RiskCases {

    private static final String PROVIDER = "Service Provider";
    private static final String KNOWN = "Other - Known to Individual";
    private static final String UNKNOWN = "Other - Unknown to Individual";

    private RiskCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "several risks of one type and source in one enquiry count once",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.risk("e1", "abuse_type=neglect", "source=service-provider", "location=own-home");
                            folder.risk("e1", "abuse_type=neglect", "source=service-provider", "location=community");
                            folder.risk("e1", "abuse_type=neglect", "source=service-provider", "location=own-home");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Neglect and Acts of Omission", PROVIDER, 1),
                                claim("SG2a_b1", CONCLUDED_42, "Neglect and Acts of Omission", "Own Home", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Neglect and Acts of Omission", "In the Community", 1),
                                claim("SG2b", CONCLUDED_42, "Own Home", PROVIDER, 1),
                                claim("SG2b", CONCLUDED_42, "In the Community", PROVIDER, 1),
                                claim("SG2c", CONCLUDED_42, "Risk identified and action taken", PROVIDER, 1),
                                claim("SG2e", CONCLUDED_42, "Risk reduced", PROVIDER, 1))),
                new EdgeCase(
                        "the same risk in two enquiries about one person counts twice",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.concluded("e2", "edith");
                            folder.risk("e1");
                            folder.risk("e2");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Financial or Material Abuse", KNOWN, 2),
                                claim("SG2e", CONCLUDED_42, "Risk reduced", KNOWN, 2))),
                new EdgeCase(
                        "one type from two sources counts under each",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.risk("e1", "abuse_type=neglect", "source=service-provider");
                            folder.risk("e1", "abuse_type=neglect", "source=known");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Neglect and Acts of Omission", PROVIDER, 1),
                                claim("SG2a", CONCLUDED_42, "Neglect and Acts of Omission", KNOWN, 1),
                                claim("SG2a", CONCLUDED_42, "Neglect and Acts of Omission", UNKNOWN, 0),
                                claim("SG2a_b1", CONCLUDED_42, "Neglect and Acts of Omission", "Own Home", 1),
                                claim("SG2b", CONCLUDED_42, "Own Home", PROVIDER, 1),
                                claim("SG2b", CONCLUDED_42, "Own Home", KNOWN, 1))),
                new EdgeCase(
                        "a type and a source of two different risks do not meet",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.risk(
                                    "e1",
                                    "abuse_type=physical",
                                    "location=hospital-acute",
                                    "source=unknown",
                                    "assessment=identified-action",
                                    "risk_outcome=removed");
                            folder.risk(
                                    "e1",
                                    "abuse_type=sexual",
                                    "location=community",
                                    "source=known",
                                    "assessment=inconclusive-action",
                                    "risk_outcome=");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Physical Abuse", UNKNOWN, 1),
                                claim("SG2a", CONCLUDED_42, "Sexual Abuse", KNOWN, 1),
                                claim("SG2a", CONCLUDED_42, "Physical Abuse", KNOWN, 0),
                                claim("SG2a", CONCLUDED_42, "Sexual Abuse", UNKNOWN, 0),
                                claim("SG2a_b1", CONCLUDED_42, "Physical Abuse", "In the Community", 0),
                                claim("SG2b", CONCLUDED_42, "Hospital - Acute", KNOWN, 0),
                                claim("SG2c", CONCLUDED_42, "Risk identified and action taken", KNOWN, 0),
                                claim("SG2e", CONCLUDED_42, "Risk removed", UNKNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk removed", KNOWN, 0))),
                new EdgeCase(
                        "a risk outcome counts only where a risk was identified",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.risk("e1", "assessment=identified-action", "risk_outcome=reduced", "source=known");
                            folder.concluded("e2", "edith");
                            folder.risk(
                                    "e2", "assessment=identified-no-action", "risk_outcome=remained", "source=known");
                            folder.concluded("e3", "edith");
                            folder.risk("e3", "assessment=inconclusive-action", "risk_outcome=", "source=known");
                            folder.risk("e3", "assessment=none-no-action", "risk_outcome=", "source=unknown");
                            folder.concluded("e4", "edith");
                            folder.risk("e4", "assessment=identified-action", "risk_outcome=", "source=known");
                        },
                        Map.ofEntries(
                                claim("SG2c", CONCLUDED_42, "Risk identified and action taken", KNOWN, 2),
                                claim("SG2c", CONCLUDED_42, "Risk identified and no action taken", KNOWN, 1),
                                claim("SG2c", CONCLUDED_42, "Risk Assessment inconclusive and action taken", KNOWN, 1),
                                claim("SG2c", CONCLUDED_42, "No risk identified and no action taken", UNKNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk reduced", KNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk remained", KNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk removed", KNOWN, 0),
                                claim("SG2e", CONCLUDED_42, "Risk reduced", UNKNOWN, 0))),
                new EdgeCase(
                        "a risk outcome written where none was identified is passed over, and the risk is not",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.risk("e1", "assessment=inconclusive-action", "risk_outcome=removed");
                            folder.concluded("e2", "edith");
                            folder.risk("e2", "assessment=ceased-at-request", "risk_outcome=remained");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Financial or Material Abuse", KNOWN, 2),
                                claim("SG2c", CONCLUDED_42, "Risk Assessment inconclusive and action taken", KNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk removed", KNOWN, 0),
                                claim("SG2e", CONCLUDED_42, "Risk remained", KNOWN, 0))),
                new EdgeCase(
                        "the risks of the other kind of enquiry are under their own heading",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "decision=other-enquiry");
                            folder.enquiry("e1", "c1", "kind=other", "concluded_on=2025-09-30");
                            folder.risk("e1", "abuse_type=self-neglect", "risk_outcome=remained");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_OTHER, "Self-Neglect", KNOWN, 1),
                                claim("SG2a", CONCLUDED_42, "Self-Neglect", KNOWN, 0),
                                claim("SG2a_b1", CONCLUDED_OTHER, "Self-Neglect", "Own Home", 1),
                                claim("SG2b", CONCLUDED_OTHER, "Own Home", KNOWN, 1),
                                claim("SG2c", CONCLUDED_OTHER, "Risk identified and action taken", KNOWN, 1),
                                claim("SG2e", CONCLUDED_OTHER, "Risk remained", KNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk remained", KNOWN, 0),
                                claim("SG3a", CONCLUDED_OTHER, "No, they did not lack capacity", "75-84", 1),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "75-84", 0))),
                new EdgeCase(
                        "the types of the concern are not the types of the enquiry",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "abuse_types=physical|domestic", "location=hospital-acute");
                            folder.enquiry("e1", "c1", "concluded_on=2025-09-30");
                            folder.risk("e1", "abuse_type=sexual-exploitation", "location=community");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Sexual Exploitation", KNOWN, 1),
                                claim("SG2a", CONCLUDED_42, "Physical Abuse", KNOWN, 0),
                                claim("SG2a", CONCLUDED_42, "Domestic Abuse", KNOWN, 0),
                                claim("SG2b", CONCLUDED_42, "Hospital - Acute", KNOWN, 0))),
                new EdgeCase(
                        "an enquiry without risks is in SG3a and not in SG2",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Financial or Material Abuse", KNOWN, 0),
                                claim("SG2c", CONCLUDED_42, "No risk identified and no action taken", KNOWN, 0),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "75-84", 1))),
                new EdgeCase(
                        "a risk whose location is not recorded counts where no location is asked for",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.risk("e1", "location=");
                        },
                        Map.ofEntries(
                                claim("SG2a", CONCLUDED_42, "Financial or Material Abuse", KNOWN, 1),
                                claim("SG2a_b1", CONCLUDED_42, "Financial or Material Abuse", "Own Home", 0),
                                claim("SG2a_b1", CONCLUDED_42, "Financial or Material Abuse", "Other", 0),
                                claim("SG2b", CONCLUDED_42, "Other", KNOWN, 0),
                                claim("SG2c", CONCLUDED_42, "Risk identified and action taken", KNOWN, 1))),
                new EdgeCase(
                        "every type and every location has its own row and column",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            folder.risk("e1", "abuse_type=physical", "location=own-home");
                            folder.risk("e1", "abuse_type=sexual", "location=community");
                            folder.risk("e1", "abuse_type=psychological", "location=community-service");
                            folder.risk("e1", "abuse_type=financial", "location=care-home-nursing");
                            folder.risk("e1", "abuse_type=discriminatory", "location=care-home-residential");
                            folder.risk("e1", "abuse_type=organisational", "location=hospital-acute");
                            folder.risk("e1", "abuse_type=neglect", "location=hospital-mental-health");
                            folder.risk("e1", "abuse_type=domestic", "location=hospital-community");
                            folder.risk("e1", "abuse_type=sexual-exploitation", "location=other");
                            folder.concluded("e2", "edith");
                            folder.risk("e2", "abuse_type=modern-slavery", "location=own-home");
                            folder.risk("e2", "abuse_type=self-neglect", "location=community");
                        },
                        Map.ofEntries(
                                claim("SG2a_b1", CONCLUDED_42, "Physical Abuse", "Own Home", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Sexual Abuse", "In the Community", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Psychological Abuse", "Community Service", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Financial or Material Abuse", "Care Home - Nursing", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Discriminatory Abuse", "Care Home - Residential", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Organisational Abuse", "Hospital - Acute", 1),
                                claim(
                                        "SG2a_b1",
                                        CONCLUDED_42,
                                        "Neglect and Acts of Omission",
                                        "Hospital - Mental Health",
                                        1),
                                claim("SG2a_b1", CONCLUDED_42, "Domestic Abuse", "Hospital - Community", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Sexual Exploitation", "Other", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Modern Slavery", "Own Home", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Self-Neglect", "In the Community", 1),
                                claim("SG2a_b1", CONCLUDED_42, "Physical Abuse", "In the Community", 0),
                                claim("SG2b", CONCLUDED_42, "Own Home", KNOWN, 2),
                                claim("SG2b", CONCLUDED_42, "In the Community", KNOWN, 2),
                                claim("SG2b", CONCLUDED_42, "Community Service", KNOWN, 1),
                                claim("SG2c", CONCLUDED_42, "Risk identified and action taken", KNOWN, 2))),
                new EdgeCase(
                        "every assessment and every source has its own row and column",
                        folder -> {
                            folder.person("edith");
                            folder.concluded("e1", "edith");
                            risk(folder, "identified-action", "service-provider", "remained");
                            risk(folder, "identified-no-action", "known", "reduced");
                            risk(folder, "inconclusive-action", "unknown", "");
                            risk(folder, "inconclusive-no-action", "service-provider", "");
                            risk(folder, "none-action", "known", "");
                            risk(folder, "none-no-action", "unknown", "");
                            risk(folder, "ceased-at-request", "service-provider", "");
                            risk(folder, "identified-no-action", "unknown", "removed");
                        },
                        Map.ofEntries(
                                claim("SG2c", CONCLUDED_42, "Risk identified and action taken", PROVIDER, 1),
                                claim("SG2c", CONCLUDED_42, "Risk identified and no action taken", KNOWN, 1),
                                claim(
                                        "SG2c",
                                        CONCLUDED_42,
                                        "Risk Assessment inconclusive and action taken",
                                        UNKNOWN,
                                        1),
                                claim(
                                        "SG2c",
                                        CONCLUDED_42,
                                        "Risk Assessment inconclusive and no action taken",
                                        PROVIDER,
                                        1),
                                claim("SG2c", CONCLUDED_42, "No risk identified and action taken", KNOWN, 1),
                                claim("SG2c", CONCLUDED_42, "No risk identified and no action taken", UNKNOWN, 1),
                                claim(
                                        "SG2c",
                                        CONCLUDED_42,
                                        "Enquiry ceased at individual's request and no action taken",
                                        PROVIDER,
                                        1),
                                claim("SG2c", CONCLUDED_42, "Risk identified and no action taken", UNKNOWN, 1),
                                claim("SG2c", CONCLUDED_42, "Risk identified and action taken", KNOWN, 0),
                                claim("SG2e", CONCLUDED_42, "Risk remained", PROVIDER, 1),
                                claim("SG2e", CONCLUDED_42, "Risk reduced", KNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk removed", UNKNOWN, 1),
                                claim("SG2e", CONCLUDED_42, "Risk remained", KNOWN, 0))));
    }

    private static void risk(Folder folder, String assessment, String source, String outcome) {
        folder.risk("e1", "assessment=" + assessment, "source=" + source, "risk_outcome=" + outcome);
    }
}
