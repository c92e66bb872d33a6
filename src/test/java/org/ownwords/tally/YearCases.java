package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCERNS;
import static org.ownwords.tally.Claims.CONCLUDED_42;
import static org.ownwords.tally.Claims.SECTION_42;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;

/// In which year something is. 31 March and 1 April are always in British Summer Time, but for the first hour of a 31
/// March on which the clocks go forward, so London's new year begins at 23:00 UTC.
final class YearCases {

    private static final String NOT_LACKING = "No, they did not lack capacity";

    private YearCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "a concern raised at 23:30 UTC on 31 March is raised on 1 April, in the next year",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "raised_at=2026-03-31T23:30:00Z");
                        },
                        Map.ofEntries(
                                claim("SG1f", CONCERNS, "Total", 0),
                                claim("SG1a", CONCERNS, "75-84", 0),
                                claim("SG1b", CONCERNS, "Female", 0),
                                claim("SG1d", CONCERNS, "Physical Support", 0))),
                new EdgeCase(
                        "a concern raised at 23:30 UTC on the 31 March before is the first of the year",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "raised_at=2025-03-31T23:30:00Z");
                        },
                        Map.ofEntries(
                                claim("SG1f", CONCERNS, "Total", 1),
                                claim("SG1a", CONCERNS, "75-84", 1),
                                claim("SG1b", CONCERNS, "Female", 1),
                                claim("SG1d", CONCERNS, "Physical Support", 1))),
                new EdgeCase(
                        "half past midnight on 1 April in London is in the year that begins",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "raised_at=2025-04-01T00:30:00+01:00");
                            folder.concern("c2", "edith", "raised_at=2026-04-01T00:30:00+01:00");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 1))),
                new EdgeCase(
                        "the first moment of the year is the same moment by any offset",
                        folder -> {
                            folder.person("edith");
                            folder.concern("in1", "edith", "raised_at=2025-04-01T00:00:00+01:00");
                            folder.concern("in2", "edith", "raised_at=2025-03-31T23:00:00+00:00");
                            folder.concern("in3", "edith", "raised_at=2025-03-31T23:00:00Z");
                            folder.concern("in4", "edith", "raised_at=2025-03-31T18:00:00-05:00");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 4), claim("SG1a", CONCERNS, "75-84", 1))),
                new EdgeCase(
                        "the last moment before the year is the same moment by any offset",
                        folder -> {
                            folder.person("edith");
                            folder.concern("out1", "edith", "raised_at=2025-03-31T23:59:59+01:00");
                            folder.concern("out2", "edith", "raised_at=2025-03-31T22:59:59+00:00");
                            folder.concern("out3", "edith", "raised_at=2025-03-31T22:59:59Z");
                            folder.concern("out4", "edith", "raised_at=2025-03-31T17:59:59-05:00");
                            folder.concern("out5", "edith", "raised_at=2025-04-01T00:30:00+02:00");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 0), claim("SG1a", CONCERNS, "75-84", 0))),
                new EdgeCase(
                        "the last moment of the year is the same moment by any offset",
                        folder -> {
                            folder.person("edith");
                            folder.concern("in1", "edith", "raised_at=2026-03-31T23:59:59+01:00");
                            folder.concern("in2", "edith", "raised_at=2026-03-31T22:59:59+00:00");
                            folder.concern("in3", "edith", "raised_at=2026-03-31T22:59:59Z");
                            folder.concern("in4", "edith", "raised_at=2026-03-31T17:59:59-05:00");
                            folder.concern("in5", "edith", "raised_at=2026-04-01T03:00:00+05:00");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 5), claim("SG1a", CONCERNS, "75-84", 1))),
                new EdgeCase(
                        "the first moment after the year is the same moment by any offset",
                        folder -> {
                            folder.person("edith");
                            folder.concern("out1", "edith", "raised_at=2026-04-01T00:00:00+01:00");
                            folder.concern("out2", "edith", "raised_at=2026-03-31T23:00:00+00:00");
                            folder.concern("out3", "edith", "raised_at=2026-03-31T23:00:00Z");
                            folder.concern("out4", "edith", "raised_at=2026-03-31T18:00:00-05:00");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 0), claim("SG1a", CONCERNS, "75-84", 0))),
                new EdgeCase(
                        "enquiries started on the first and the last day are started in the year",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "raised_at=2025-03-20T10:00:00Z");
                            folder.enquiry("before", "c1", "started_on=2025-03-31");
                            folder.concern("c2", "edith", "raised_at=2025-03-21T10:00:00Z");
                            folder.enquiry("first", "c2", "started_on=2025-04-01");
                            folder.concern("c3", "edith", "raised_at=2026-03-20T10:00:00Z");
                            folder.enquiry("last", "c3", "started_on=2026-03-31");
                            folder.concern("c4", "edith", "raised_at=2026-03-21T10:00:00Z");
                            folder.enquiry("after", "c4", "started_on=2026-04-01");
                        },
                        Map.ofEntries(claim("SG1f", CONCERNS, "Total", 2), claim("SG1f", SECTION_42, "Total", 2))),
                new EdgeCase(
                        "enquiries concluded on the first and the last day are concluded in the year",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "raised_at=2025-02-20T10:00:00Z");
                            folder.enquiry("before", "c1", "started_on=2025-02-21", "concluded_on=2025-03-31");
                            folder.concern("c2", "edith", "raised_at=2025-02-20T10:00:00Z");
                            folder.enquiry("first", "c2", "started_on=2025-02-21", "concluded_on=2025-04-01");
                            folder.concern("c3", "edith");
                            folder.enquiry("last", "c3", "concluded_on=2026-03-31");
                            folder.concern("c4", "edith");
                            folder.enquiry("after", "c4", "concluded_on=2026-04-01");
                        },
                        Map.ofEntries(
                                claim("SG3a", CONCLUDED_42, NOT_LACKING, "75-84", 2),
                                claim(
                                        "SG4a",
                                        CONCLUDED_42,
                                        "Yes they were asked but no outcomes were expressed",
                                        "75-84",
                                        2))),
                new EdgeCase(
                        "an enquiry concluded in the year but started before it is only among the concluded",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith", "raised_at=2025-02-03T10:00:00Z");
                            folder.enquiry("e1", "c1", "started_on=2025-02-10", "concluded_on=2025-06-20");
                            folder.risk("e1");
                        },
                        Map.ofEntries(
                                claim("SG1f", CONCERNS, "Total", 0),
                                claim("SG1f", SECTION_42, "Total", 0),
                                claim("SG1a", SECTION_42, "75-84", 0),
                                claim(
                                        "SG2a",
                                        CONCLUDED_42,
                                        "Financial or Material Abuse",
                                        "Other - Known to Individual",
                                        1),
                                claim("SG3a", CONCLUDED_42, NOT_LACKING, "75-84", 1))),
                new EdgeCase(
                        "an enquiry started in the year but concluded after it is only among the started",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith");
                            folder.enquiry("e1", "c1", "concluded_on=2026-05-20");
                            folder.risk("e1");
                        },
                        Map.ofEntries(
                                claim("SG1f", SECTION_42, "Total", 1),
                                claim(
                                        "SG2a",
                                        CONCLUDED_42,
                                        "Financial or Material Abuse",
                                        "Other - Known to Individual",
                                        0),
                                claim("SG3a", CONCLUDED_42, NOT_LACKING, "75-84", 0))),
                new EdgeCase(
                        "an open enquiry is started and not concluded",
                        folder -> {
                            folder.person("edith");
                            folder.concern("c1", "edith");
                            folder.enquiry("e1", "c1", "asked_about_outcomes=expressed");
                            folder.risk("e1");
                            folder.outcome("o1", "e1", "result=fully");
                        },
                        Map.ofEntries(
                                claim("SG1f", SECTION_42, "Total", 1),
                                claim("SG1a", SECTION_42, "75-84", 1),
                                claim("SG2b", CONCLUDED_42, "Own Home", "Other - Known to Individual", 0),
                                claim("SG3a", CONCLUDED_42, NOT_LACKING, "75-84", 0),
                                claim("SG4a", CONCLUDED_42, "Fully Achieved", "75-84", 0))),
                new EdgeCase(
                        "an enquiry started in the year from a concern of the year before counts without its concern",
                        folder -> {
                            folder.person("edith");
                            folder.concern(
                                    "c1",
                                    "edith",
                                    "raised_at=2025-03-28T10:00:00Z",
                                    "primary_support_reason=social-support");
                            folder.enquiry("e1", "c1", "started_on=2025-04-02");
                        },
                        Map.ofEntries(
                                claim("SG1f", CONCERNS, "Total", 0),
                                claim("SG1f", SECTION_42, "Total", 1),
                                claim("SG1a", CONCERNS, "75-84", 0),
                                claim("SG1a", SECTION_42, "75-84", 1),
                                claim("SG1d", CONCERNS, "Social Support", 0),
                                claim("SG1d", SECTION_42, "Social Support", 1))));
    }
}
