package org.ownwords.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.letter.Facts.OfConcern;
import org.ownwords.letter.Facts.OfMeeting;
import org.ownwords.page.Days;
import org.ownwords.passage.CommonPassages;
import org.ownwords.passage.Passage;
import org.ownwords.passage.Said;
import org.ownwords.section42.ConcernBecame;

/// A letter as it is made, around what the worker adds.
///
/// @param begins what stands before the worker's own words
/// @param ends   what stands after them
record Made(String begins, String ends) {

    static Made of(LetterKind kind, Facts facts, Writer writer, Said said) {
        var values = values(facts, writer);
        return switch (kind) {
            case RECEIVED -> new Made(said.of(LetterPassages.RECEIVED, values), contact(values, said));
            case REFERRER ->
                new Made(
                        said.of(
                                ((OfConcern) facts).hearWhether()
                                        ? LetterPassages.REFERRER
                                        : LetterPassages.REFERRER_FOR_THEMSELVES,
                                values),
                        contact(values, said));
            case PARTNER -> new Made(said.of(LetterPassages.PARTNER, values), contact(values, said));
            case INVITATION ->
                new Made(
                        said.of(LetterPassages.INVITATION, values),
                        together(
                                said,
                                values,
                                List.of(
                                        LetterPassages.EXPECT,
                                        LetterPassages.PREPARE,
                                        LetterPassages.BRING,
                                        LetterPassages.SAY_NO,
                                        CommonPassages.CONFIDENTIALITY,
                                        LetterPassages.CONTACT)));
            case INVITATION_OF_OTHERS ->
                new Made(said.of(LetterPassages.INVITATION_OF_OTHERS, values), contact(values, said));
        };
    }

    private static String contact(Map<String, String> values, Said said) {
        return said.of(LetterPassages.CONTACT, values);
    }

    /// One after another, each under its title.
    private static String together(Said said, Map<String, String> values, List<Passage> passages) {
        return passages.stream()
                .map(each -> {
                    var words = said.of(each, values);
                    return words.isBlank() || each.equals(LetterPassages.CONTACT)
                            ? words
                            : "# %s\n\n%s".formatted(each.title(), words);
                })
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<String, String> values(Facts facts, Writer writer) {
        var values = new LinkedHashMap<String, String>();
        values.put("first", writer.first());
        values.put("name", writer.name());
        values.put("worker", writer.worker());
        values.put("council", writer.council());
        switch (facts) {
            case OfConcern concern -> {
                values.put("raised", Days.day(concern.raised()));
                values.put("decided", decided(concern.became()));
            }
            case OfMeeting meeting -> {
                values.put("day", Days.day(meeting.on()));
                values.put(
                        "where",
                        meeting.place() == null
                                ? "We agree with you where."
                                : "We meet here: %s.".formatted(meeting.place()));
                values.put(
                        "others",
                        meeting.asked().isEmpty() ? "" : "We also ask to come: %s.".formatted(meeting.asked()));
                values.put(
                        "theirs",
                        meeting.theirs()
                                ? "%s is asked to come. We speak with them, and not about them."
                                        .formatted(writer.first())
                                : "This time we meet without %s. We begin with what they want."
                                        .formatted(writer.first()));
            }
        }
        return values;
    }

    private static String decided(ConcernBecame became) {
        return switch (became) {
            case ENQUIRED_INTO -> "We decided to make enquiries, to find out what is happening and what can be done.";
            case NOT_ENQUIRED_INTO ->
                "We decided that enquiries under the Care Act are not needed. There may be other help that we offer.";
            case NOT_DECIDED -> "It is not decided yet what we do.";
        };
    }

    /// What says that a letter is the one that was shown: another one, however little differs, has another.
    String mark() {
        return UUID.nameUUIDFromBytes((begins + "\0" + ends).getBytes(UTF_8)).toString();
    }
}
