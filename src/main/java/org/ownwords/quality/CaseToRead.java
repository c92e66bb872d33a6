package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseFile;
import org.ownwords.quality.Tool.Question;

/// A case that was drawn, with all that its page shows to one person.
/// It is wide because its page shows each of these by itself.
///
/// @param tool    the questions that it is read with
/// @param readers who reads it
/// @param audits  what was found, as far as whoever looks may read it yet
/// @param allIn   whether everybody who reads it has recorded what they found
/// @param agreed  what was agreed where readers differed, by question
record CaseToRead(
        Drawn drawn,
        Programme programme,
        Tool tool,
        CaseFile file,
        List<Given> readers,
        List<Audited> audits,
        boolean allIn,
        Map<String, Agreed> agreed) {

    /// Who reads it as the first reader or the second.
    Optional<Given> reader(int place) {
        return readers.stream().filter(each -> each.place() == place).findFirst();
    }

    /// What somebody is given to read of it.
    Optional<Given> givenTo(String identity) {
        return readers.stream().filter(each -> each.reader().equals(identity)).findFirst();
    }

    Optional<Audited> by(String identity) {
        return audits.stream().filter(each -> each.reader().equals(identity)).findFirst();
    }

    /// Whether two readers rated a question differently.
    boolean differs(Question question) {
        return audits.size() == 2 && !rating(audits.getFirst(), question).equals(rating(audits.getLast(), question));
    }

    /// The questions on which two readers differ.
    List<Question> differing() {
        return tool.questions().stream().filter(this::differs).toList();
    }

    static String rating(Audited audited, Question question) {
        var answer = audited.audit().answers().get(question.code());
        return answer == null ? "" : answer.rating();
    }

    /// The words of what a reader found of a question, or a dash.
    String ratingWords(Audited audited, Question question) {
        return tool.rating(rating(audited, question)).map(Tool.Rating::words).orElse("–");
    }

    /// What counts of a question in words: what was agreed, or what the first reader found; null until all are in.
    @Nullable String counts(Question question) {
        if (!allIn) {
            return null;
        }
        var settled = agreed.get(question.code());
        return settled == null
                ? ratingWords(audits.getFirst(), question)
                : tool.recorded(settled.rating()).words();
    }

    /// What counts of a question, by its code; empty until all are in.
    Optional<String> countedRating(Question question) {
        if (!allIn) {
            return Optional.empty();
        }
        var settled = agreed.get(question.code());
        return Optional.of(settled == null ? rating(audits.getFirst(), question) : settled.rating());
    }

    /// The questions whose answer is the worst there is, as it counts.
    List<Question> worst() {
        return tool.questions().stream()
                .filter(each -> countedRating(each).filter(tool::isWorst).isPresent())
                .toList();
    }

    /// The points of what counts.
    Score score() {
        return allIn
                ? Score.of(
                        tool,
                        tool.questions().stream()
                                .flatMap(each -> countedRating(each).stream())
                                .filter(each -> !each.isEmpty())
                                .toList())
                : new Score.NotScored();
    }

    /// Whether a group reads it together, and the answers of each are kept.
    boolean isReadByGroup() {
        return programme.setUp().kind() == ProgrammeKind.GROUP;
    }

    UUID id() {
        return drawn.id();
    }
}
