package org.ownwords.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.access.Audience;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.feedback.Remark.Kind;
import org.ownwords.feedback.Remarks.Counted;

/// What was said in a year besides the answers: complaints and thanks, counted beside each other, and words without a
/// name.
///
/// @param words those that whoever looks may read
record SaidBesides(List<Counted> counted, List<Anybody> words) {

    SaidBesides {
        counted = List.copyOf(counted);
        words = List.copyOf(words);
    }

    /// Complaints and thanks as a reader may see them: exact, or to the nearest five and none under five.
    Map<String, String> lines(Audience audience) {
        var lines = new LinkedHashMap<String, String>();
        var complaints = of(Kind.COMPLAINT);
        lines.put("Complaints", number(complaints.number(), audience));
        if (audience == Audience.OPENS_CASES) {
            lines.put("Complaints that were answered", String.valueOf(complaints.answered()));
        }
        lines.put("Thanks", number(of(Kind.THANKS).number(), audience));
        return lines;
    }

    private Counted of(Kind kind) {
        return counted.stream().filter(each -> each.kind() == kind).findFirst().orElse(new Counted(kind, 0, 0));
    }

    private static String number(long number, Audience audience) {
        return switch (audience) {
            case OPENS_CASES -> String.valueOf(number);
            case EVERYBODY ->
                SmallNumbers.isFew(number) ? "Fewer than five" : String.valueOf(SmallNumbers.rounded(number));
        };
    }
}
