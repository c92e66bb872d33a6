package org.ownwords.tally;

import static org.ownwords.tally.Claims.CONCERNS;
import static org.ownwords.tally.Claims.CONCLUDED_42;
import static org.ownwords.tally.Claims.claim;

import java.util.List;
import java.util.Map;

/// How old somebody is, for the return: on 31 March 2026, or on the day of death if earlier.
final class AgeCases {

    private AgeCases() {}

    static List<EdgeCase> all() {
        return List.of(
                new EdgeCase(
                        "whoever has a birthday on 31 March is that old in the year",
                        folder -> {
                            folder.person("edith", "date_of_birth=1961-03-31");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "65-74", 1), claim("SG1a", CONCERNS, "18-64", 0))),
                new EdgeCase(
                        "whoever has a birthday on 1 April is not yet that old",
                        folder -> {
                            folder.person("edith", "date_of_birth=1961-04-01");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "65-74", 0), claim("SG1a", CONCERNS, "18-64", 1))),
                new EdgeCase(
                        "every band begins with its birthday and ends on the day before the next",
                        folder -> {
                            folder.person("p17", "date_of_birth=2008-04-01");
                            folder.person("p18", "date_of_birth=2008-03-31");
                            folder.person("p64", "date_of_birth=1961-04-01");
                            folder.person("p65", "date_of_birth=1961-03-31");
                            folder.person("p74", "date_of_birth=1951-04-01");
                            folder.person("p75", "date_of_birth=1951-03-31");
                            folder.person("p84", "date_of_birth=1941-04-01");
                            folder.person("p85", "date_of_birth=1941-03-31");
                            folder.person("p94", "date_of_birth=1931-04-01");
                            folder.person("p95", "date_of_birth=1931-03-31");
                            folder.person("p105", "date_of_birth=1921-03-31");
                            folder.person("p110", "date_of_birth=1915-07-01");
                            folder.concern("c17", "p17");
                            folder.concern("c18", "p18");
                            folder.concern("c64", "p64");
                            folder.concern("c65", "p65");
                            folder.concern("c74", "p74");
                            folder.concern("c75", "p75");
                            folder.concern("c84", "p84");
                            folder.concern("c85", "p85");
                            folder.concern("c94", "p94");
                            folder.concern("c95", "p95");
                            folder.concern("c105", "p105");
                            folder.concern("c110", "p110");
                        },
                        Map.ofEntries(
                                claim("SG1a", CONCERNS, "Not Known", 1),
                                claim("SG1a", CONCERNS, "18-64", 2),
                                claim("SG1a", CONCERNS, "65-74", 2),
                                claim("SG1a", CONCERNS, "75-84", 2),
                                claim("SG1a", CONCERNS, "85-94", 2),
                                claim("SG1a", CONCERNS, "95+", 3))),
                new EdgeCase(
                        "whoever dies on 31 March, a birthday, has had it",
                        folder -> {
                            folder.person("edith", "date_of_birth=1961-03-31", "date_of_death=2026-03-31");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "65-74", 1), claim("SG1a", CONCERNS, "18-64", 0))),
                new EdgeCase(
                        "whoever dies on 30 March does not reach a birthday on 31 March",
                        folder -> {
                            folder.person("edith", "date_of_birth=1961-03-31", "date_of_death=2026-03-30");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "65-74", 0), claim("SG1a", CONCERNS, "18-64", 1))),
                new EdgeCase(
                        "whoever dies in the year before a birthday in it stays as old as that",
                        folder -> {
                            folder.person("edith", "date_of_birth=1960-12-01", "date_of_death=2025-10-01");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "65-74", 0), claim("SG1a", CONCERNS, "18-64", 1))),
                new EdgeCase(
                        "whoever dies on a birthday has had it",
                        folder -> {
                            folder.person("edith", "date_of_birth=1960-10-01", "date_of_death=2025-10-01");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "65-74", 1), claim("SG1a", CONCERNS, "18-64", 0))),
                new EdgeCase(
                        "a concern raised about somebody dead for a year counts the age at death",
                        folder -> {
                            folder.person("edith", "date_of_birth=1949-08-01", "date_of_death=2024-06-01");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(
                                claim("SG1f", CONCERNS, "Total", 1),
                                claim("SG1a", CONCERNS, "65-74", 1),
                                claim("SG1a", CONCERNS, "75-84", 0))),
                new EdgeCase(
                        "a death after the year leaves the age on its last day",
                        folder -> {
                            folder.person("edith", "date_of_birth=1961-04-02", "date_of_death=2026-06-01");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "65-74", 0), claim("SG1a", CONCERNS, "18-64", 1))),
                new EdgeCase(
                        "a birthday after the concern and within the year counts",
                        folder -> {
                            folder.person("edith", "date_of_birth=2007-12-24");
                            folder.concern("c1", "edith");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "18-64", 1), claim("SG1a", CONCERNS, "Not Known", 0))),
                new EdgeCase(
                        "under 18 on the last day or at death is not known",
                        folder -> {
                            folder.person("dean", "date_of_birth=2010-01-01");
                            folder.person("kayleigh", "date_of_birth=2007-10-02", "date_of_death=2025-10-01");
                            folder.concern("c1", "dean");
                            folder.concern("c2", "kayleigh");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "Not Known", 2), claim("SG1a", CONCERNS, "18-64", 0))),
                new EdgeCase(
                        "an unknown date of birth is not known, with a date of death or without",
                        folder -> {
                            folder.person("edith", "date_of_birth=");
                            folder.person("terry", "date_of_birth=", "date_of_death=2025-10-01");
                            folder.concern("c1", "edith");
                            folder.concern("c2", "terry");
                        },
                        Map.ofEntries(
                                claim("SG1a", CONCERNS, "Not Known", 2),
                                claim("SG1a", CONCERNS, "18-64", 0),
                                claim("SG1a", CONCERNS, "95+", 0))),
                new EdgeCase(
                        "whoever is born on 29 February is a year older on 1 March, not on 28 February",
                        folder -> {
                            folder.person("dean", "date_of_birth=2008-02-29", "date_of_death=2026-02-28");
                            folder.person("kayleigh", "date_of_birth=2008-02-29", "date_of_death=2026-03-01");
                            folder.person("terry", "date_of_birth=2008-02-29");
                            folder.concern("c1", "dean");
                            folder.concern("c2", "kayleigh");
                            folder.concern("c3", "terry");
                        },
                        Map.ofEntries(claim("SG1a", CONCERNS, "Not Known", 1), claim("SG1a", CONCERNS, "18-64", 2))),
                new EdgeCase(
                        "the age bands of concluded enquiries are those of the same age",
                        folder -> {
                            folder.person("edith", "date_of_birth=1961-03-31");
                            folder.person("terry", "date_of_birth=1960-12-01", "date_of_death=2025-10-01");
                            folder.person("dean", "date_of_birth=2010-01-01");
                            folder.person("margaret", "date_of_birth=1931-03-31");
                            folder.concluded("e1", "edith");
                            folder.concluded("e2", "terry");
                            folder.concluded("e3", "dean");
                            folder.concluded("e4", "margaret");
                        },
                        Map.ofEntries(
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "65-74", 1),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "18-64", 1),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "Not Known", 1),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "95+", 1),
                                claim("SG3a", CONCLUDED_42, "No, they did not lack capacity", "85-94", 0),
                                claim(
                                        "SG4a",
                                        CONCLUDED_42,
                                        "Yes they were asked but no outcomes were expressed",
                                        "Not Known",
                                        1),
                                claim(
                                        "SG4a",
                                        CONCLUDED_42,
                                        "Yes they were asked but no outcomes were expressed",
                                        "18-64",
                                        1))));
    }
}
