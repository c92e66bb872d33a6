package org.ownwords.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.counted.Asked;
import org.ownwords.counted.Slices;
import org.ownwords.disclosure.PeopleCell;

/// How people took part, and what they were given. What is recorded of nobody is no answer: it stands by itself.
final class PartTold {

    private static final String LAST = "Each person with an enquiry that ended in this time, by their last. ";

    private PartTold() {}

    static List<Told> figures(Slices slices, Seen seen) {
        return List.of(
                told(
                        slices,
                        seen,
                        "there",
                        "Were people there when others met about them?",
                        "Meetings that were held on their case before it ended; talks with them alone are left out. A meeting "
                                + "for a part of which they were there counts as one at which they were.",
                        named("all", "At every meeting", "some", "At some of them", "none", "At none of them"),
                        "No meeting is recorded"),
                told(
                        slices,
                        seen,
                        "plan",
                        "Were people given their plan?",
                        "By itself, or in their copy of what is recorded, in any form.",
                        named("given", "They were given it", "not", "They were not, and it is said why"),
                        "It is not recorded"),
                changed(slices, seen),
                told(
                        slices,
                        seen,
                        "listened",
                        "Did people feel listened to?",
                        "What they, or somebody who speaks for them, answered when it ended. Interviews by somebody who did not "
                                + "do the work are told apart, and may say something else.",
                        named(
                                "always", "Always",
                                "quite-a-bit", "Quite a bit",
                                "not-very-much", "Not very much",
                                "not-at-all", "Not at all"),
                        "They were not asked, or did not say"),
                told(
                        slices,
                        seen,
                        "decided",
                        "Where it was doubted that people can decide, what followed?",
                        "By the assessments on their case before it ended (Mental Capacity Act 2005, sections 2 to 4). Somebody "
                                + "who could not decide one thing may decide others.",
                        named(
                                "able", "They could decide",
                                "best-interests", "They could not, and it was decided in their best interests",
                                "lacks", "They could not, and no such decision is recorded"),
                        "Nothing was assessed"));
    }

    /// Of those who said what they want, and not of everybody: how many those are is published, so the others could not
    /// take up what may change.
    private static Told changed(Slices slices, Seen seen) {
        var numbers = new LinkedHashMap<String, Long>();
        numbers.put("They said something else later, or took it back", slices.at("changed", "yes"));
        numbers.put("It stayed as they said it", slices.at("changed", "no"));
        return new Told(
                "Did what people want change on the way?",
                "people who said what they want",
                "People",
                LAST
                        + "Something they had said was replaced by something else, or taken back. That it changes is no failure: "
                        + "people learn what can be.",
                seen.parts(List.of(new PeopleCell.Answered(Asked.EXPRESSED)), numbers, "", 0));
    }

    /// It is wide because a figure says all of this.
    private static Told told(
            Slices slices,
            Seen seen,
            String figure,
            String title,
            String definition,
            Map<String, String> named,
            String rest) {
        var numbers = new LinkedHashMap<String, Long>();
        named.forEach((code, words) -> numbers.put(words, slices.at(figure, code)));
        return new Told(
                title,
                "people",
                "People",
                LAST + definition,
                seen.parts(List.of(new PeopleCell.Everybody()), numbers, rest, slices.at(figure, "")));
    }

    private static Map<String, String> named(String... codesAndWords) {
        var words = new LinkedHashMap<String, String>();
        for (var i = 0; i < codesAndWords.length; i += 2) {
            words.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return words;
    }
}
