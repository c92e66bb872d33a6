package org.ownwords.section42;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.concern.ConcernId;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.Coded;

/// What another system sent of what was decided about a concern. It has one reason where we ask for one a limb, and may
/// lack any of it, so nothing is inferred from it.
///
/// @param decision  what was decided, or null if no decision was sent
/// @param decidedAt when, or null if not sent
/// @param reason    the one reason for all of it, or null
/// @param responses what was done instead
record ReceivedDecision(
        ConcernId concern,
        Findings found,
        @Nullable Decided decision,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<Response> responses) {

    public ReceivedDecision {
        responses = List.copyOf(responses);
    }

    /// What was found on each limb, or null where nothing was sent.
    record Findings(Answer.@Nullable Finding needs, Answer.@Nullable Finding abuse, Answer.@Nullable Finding unable) {

        private String on(Limb limb) {
            var finding = switch (limb) {
                case NEEDS_FOR_CARE_AND_SUPPORT -> needs;
                case ABUSE_OR_NEGLECT -> abuse;
                case UNABLE_TO_PROTECT -> unable;
            };
            return finding == null ? "No answer was sent" : finding.words();
        }
    }

    /// What other systems send of a decision.
    public enum Decided implements Coded {
        SECTION_42("section-42", "A section 42 enquiry is to be made"),
        OTHER_ENQUIRY("other-enquiry", "An enquiry other than under section 42 is to be made"),
        NOT_PROGRESSED("not-progressed", "No enquiry is to be made"),
        SENT_TO_OTHER_AUTHORITY("sent-to-other-authority", "The concern was sent on to another council"),
        DUPLICATE("duplicate", "The concern repeats another one");

        private final String code;
        private final String words;

        Decided(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        public static Optional<Decided> of(String code) {
            return Coded.of(values(), code);
        }
    }

    /// The state of the concern after it, as a short phrase; empty where nothing was decided.
    public Optional<String> words() {
        var on = decidedAt == null ? "" : " " + Days.day(decidedAt);
        return Optional.ofNullable(decision)
                .map(decided -> "As it was sent to us: %s%s".formatted(inSentence(decided), on));
    }

    /// As the timeline tells it.
    String sentence() {
        return "As it was sent to us: %s."
                .formatted(decision == null ? "no decision about the concern yet" : inSentence(decision));
    }

    List<Detail> details() {
        var instead = responses.stream()
                .map(response -> response.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(Limb.values())
                                .map(limb -> Optional.of(new Detail(limb.question("the person"), found.on(limb)))),
                        Stream.of(Detail.of("Why", reason), Detail.of(Section42Sentences.INSTEAD, instead)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String inSentence(Decided decided) {
        return Character.toLowerCase(decided.words().charAt(0))
                + decided.words().substring(1);
    }
}
