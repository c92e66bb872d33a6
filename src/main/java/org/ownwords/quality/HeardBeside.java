package org.ownwords.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was heard, seen or looked at beside the audit of a drawn case, with a set of questions of its own:
/// the worker's own interview, the person's, practice that was watched.
/// It is wide because its page shows each of these by itself.
///
/// @param recorded the row it was recorded in last
/// @param with     who was asked or watched, or whose answers of a group these are, or null where a file was read by
///                 whoever recorded it
/// @param by       the identity of whoever recorded it
record HeardBeside(
        UUID id,
        AsRecorded recorded,
        Tool tool,
        @Nullable With with,
        LocalDate on,
        List<Reply> replies,
        String by,
        Instant at) {

    /// Somebody who was asked or watched, or who read the file with a group.
    ///
    /// @param agreed how it is known that they agreed before to be asked or watched; null of a reader of a group
    record With(String who, @Nullable String agreed) {
        public With {
            if (who.isBlank() || (agreed != null && agreed.isBlank())) {
                throw new IllegalArgumentException("Whoever is asked or watched agreed to it before");
            }
        }
    }

    /// Whether it is the answers of somebody who read the file with a group.
    boolean isOfGroup() {
        return with != null && tool.subject().isRead();
    }

    /// The answer to one question.
    ///
    /// @param rating its code, or an empty text
    /// @param words  what was said or seen, or an empty text
    record Reply(String question, String rating, String words) {}

    public HeardBeside {
        replies = List.copyOf(replies);
    }

    /// How a question was rated, in words; empty where it was not.
    String rated(String question) {
        return replies.stream()
                .filter(each -> each.question().equals(question))
                .flatMap(each -> tool.rating(each.rating()).stream())
                .map(Tool.Rating::words)
                .findFirst()
                .orElse("");
    }

    /// The words of a question and of what was answered.
    record Line(String question, String rating, String words) {}

    List<Line> lines() {
        return replies.stream()
                .map(reply -> new Line(
                        tool.questions().stream()
                                .filter(each -> each.code().equals(reply.question()))
                                .findFirst()
                                .map(Tool.Question::words)
                                .orElse(reply.question()),
                        tool.rating(reply.rating()).map(Tool.Rating::words).orElse(""),
                        reply.words()))
                .toList();
    }

    Score score() {
        return Score.of(
                tool,
                replies.stream()
                        .map(Reply::rating)
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
