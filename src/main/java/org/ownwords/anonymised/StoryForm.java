package org.ownwords.anonymised;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.casework.Recognisable;
import org.ownwords.page.Branches;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;

/// Reads a version of a story. The person's own name is refused. Everything else that may identify somebody is
/// pointed out, and accepted once whoever writes says that they looked at it.
final class StoryForm {

    /// The entries that it is written from.
    static final String ENTRY = "entry";

    static final List<Option> CONSENTS = List.of(
            Option.of("agreed", "The person agreed"),
            Option.of("agreed-for-them", "Somebody who speaks for them agreed"),
            Option.of("without", "Nobody was asked"));

    static final List<Option> CHECKED = List.of(
            Option.of("yes", "I looked at everything that is pointed out, and nobody can be recognised in this story"));

    private static final String CONSENT = "consent";
    private static final String WITHOUT = "without";
    private static final String WORDS = "words";
    private static final String TITLE = "title";
    private static final int FEW = 6;

    private StoryForm() {}

    /// @param ofCase the entries of the case
    /// @param finds  what may identify somebody in words about this case
    /// @param anew   whether it is another version, which says why
    static Reading<Story> read(
            Reader read, Set<UUID> ofCase, Function<String, List<Recognisable>> finds, boolean anew, LocalDate today) {
        var words = read.words(WORDS, "Enter the story");
        var title = read.line(TITLE, "Enter a title");
        check(read, words, title, finds);
        var theme = read.choice("theme", Theme::of, "Select what can be learned from it");
        var harms = read.choices("harms", AbuseType.all(), AbuseType::code);
        var principle = read.optionalChoice("principle", Principle::of).orElse(null);
        var why = anew ? read.words("why", "Enter why it is written anew") : null;
        var entries = entries(read.typed()).stream().filter(ofCase::contains).toList();
        return consent(read, today)
                .map(consent -> new Story(
                        new Telling(title, words, theme.orElseThrow(), harms, principle), entries, consent, why));
    }

    private static void check(Reader read, String words, String title, Function<String, List<Recognisable>> finds) {
        var checked = read.typed().ticked("checked").contains("yes");
        point(read, WORDS, finds.apply(words), checked);
        point(read, TITLE, finds.apply(title), checked);
    }

    private static void point(Reader read, String field, List<Recognisable> found, boolean checked) {
        var theirs = found.stream()
                .filter(each -> each.kind() == Recognisable.Kind.THEIR_NAME)
                .findFirst();
        if (theirs.isPresent()) {
            read.problem(
                    field,
                    "Remove ‘%s’. A story never has the person’s name"
                            .formatted(theirs.get().text()));
        } else if (!found.isEmpty() && !checked) {
            var distinct = found.stream().map(Recognisable::text).distinct().toList();
            read.problem(
                    field,
                    "%s%s may identify somebody. Look at what is pointed out, and change it or say that nobody can be recognised"
                            .formatted(
                                    distinct.stream()
                                            .limit(FEW)
                                            .map("‘%s’"::formatted)
                                            .collect(Collectors.joining(", ")),
                                    distinct.size() > FEW ? " and more" : ""));
        }
    }

    private static Reading<StoryConsent> consent(Reader read, LocalDate today) {
        var answer = read.typed().text(CONSENT);
        Branches.refuseStrayWords(read, CONSENT, WITHOUT, "whyWithout");
        return switch (answer) {
            case "agreed" -> {
                if (read.typed().has("agreedBy")) {
                    read.problem("agreedBy", "Select that somebody agreed for them, or remove who it was");
                }
                var words = read.optionalWords("agreedWords");
                var on = read.pastDay("agreedOn", "Enter the day they agreed", today);
                yield read.accept(() -> new StoryConsent.Agreed(words, on));
            }
            case "agreed-for-them" -> {
                var by = read.line("agreedBy", "Enter who agreed for them");
                var words = read.optionalWords("agreedWords");
                var on = read.pastDay("agreedOn", "Enter the day they agreed", today);
                yield read.accept(() -> new StoryConsent.AgreedForThem(by, words, on));
            }
            case WITHOUT -> {
                if (read.typed().has("agreedBy") || read.typed().has("agreedWords")) {
                    read.problem(CONSENT, "Select the answer that you entered words under, or remove the words");
                }
                var why = read.words("whyWithout", "Enter why it is told without asking");
                yield read.accept(() -> new StoryConsent.Without(why));
            }
            default -> {
                read.problem(CONSENT, "Select whether they agree");
                yield read.accept(() -> new StoryConsent.Without(""));
            }
        };
    }

    /// The entries that were chosen, as the form has them.
    static List<UUID> entries(Typed typed) {
        return typed.fields().getOrDefault(ENTRY, List.of()).stream()
                .flatMap(StoryForm::id)
                .distinct()
                .toList();
    }

    static Stream<UUID> id(String text) {
        return Typed.nothing().with(ENTRY, text).reference(ENTRY).stream();
    }

    /// A story as it was entered, to write it anew.
    static Typed entered(Story story) {
        var telling = story.telling();
        var typed = Typed.nothing()
                .with(WORDS, telling.words())
                .with(TITLE, telling.title())
                .with("theme", telling.theme().code())
                .with("harms", telling.harms().stream().map(AbuseType::code).toList())
                .with(
                        "principle",
                        telling.principle() == null ? "" : telling.principle().code())
                .with(ENTRY, story.entries().stream().map(UUID::toString).toList());
        return switch (story.consent()) {
            case StoryConsent.Agreed(var words, var on) ->
                typed.with(CONSENT, "agreed").withAny("agreedWords", words).with("agreedOn", on);
            case StoryConsent.AgreedForThem(var by, var words, var on) ->
                typed.with(CONSENT, "agreed-for-them")
                        .with("agreedBy", by)
                        .withAny("agreedWords", words)
                        .with("agreedOn", on);
            case StoryConsent.Without(var why) -> typed.with(CONSENT, WITHOUT).with("whyWithout", why);
        };
    }
}
