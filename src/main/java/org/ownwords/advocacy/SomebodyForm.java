package org.ownwords.advocacy;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads whether there is somebody who may support and represent the person, and each exclusion.
final class SomebodyForm {

    private static final String SOMEBODY = "somebody";
    private static final String[] CALLED_FOR = {"who", "whoWhy", "groundWhy"};

    private SomebodyForm() {}

    /// As it was entered.
    static Typed entered(Somebody somebody) {
        return switch (somebody) {
            case Somebody.NotSaid() -> Typed.nothing();
            case Somebody.Nobody() -> Typed.nothing().with(SOMEBODY, Finding.NO.code());
            case Somebody.NotYetKnown() -> Typed.nothing().with(SOMEBODY, Finding.CANNOT_YET_SAY.code());
            case Somebody.Considered(var candidate, var asWell) ->
                entered(candidate)
                        .withAny(
                                "ground",
                                asWell == null ? null : asWell.ground().code())
                        .withAny("groundWhy", asWell == null ? null : asWell.why());
        };
    }

    private static Typed entered(Candidate candidate) {
        var typed = Typed.nothing()
                .with(SOMEBODY, Finding.YES.code())
                .with("who", candidate.who())
                .with("consent", candidate.consent().code())
                .with("whoWhy", candidate.why());
        for (var exclusion : Exclusion.values()) {
            typed = typed.with(
                    exclusion.field(), candidate.exclusions().on(exclusion).code());
        }
        return typed;
    }

    /// @param wanted whether it has to be answered: with no difficulty it need not
    static Optional<Somebody> read(Reader read, String name, boolean wanted) {
        Branches.refuseStrayWords(read, SOMEBODY, Finding.YES.code(), CALLED_FOR);
        var typed = read.typed();
        if (!wanted && !typed.has(SOMEBODY) && Stream.of(CALLED_FOR).noneMatch(typed::has)) {
            return Optional.of(new Somebody.NotSaid());
        }
        var answer = read.choice(
                SOMEBODY,
                Finding::of,
                "Select whether somebody may be appropriate to support and represent %s".formatted(name));
        return answer.flatMap(found -> switch (found) {
            case YES -> considered(read, name);
            case NO -> Optional.of(new Somebody.Nobody());
            case CANNOT_YET_SAY -> Optional.of(new Somebody.NotYetKnown());
        });
    }

    private static Optional<Somebody> considered(Reader read, String name) {
        var who = read.line("who", "Enter who may support and represent %s".formatted(name));
        var paid = finding(read, Exclusion.PAID, name);
        var implicated = finding(read, Exclusion.IMPLICATED, name);
        var unable = finding(read, Exclusion.UNABLE, name);
        var consent = read.choice(
                "consent", SupporterConsent::of, "Select whether %s agrees to be supported by them".formatted(name));
        var why = read.words("whoWhy", "Enter why they are appropriate, or why not");
        var asWell = asWell(read);
        if (paid.isEmpty() || implicated.isEmpty() || unable.isEmpty() || consent.isEmpty()) {
            return Optional.empty();
        }
        return who.isBlank() || why.isBlank()
                ? Optional.empty()
                : Optional.of(new Somebody.Considered(
                        new Candidate(
                                who, new Exclusions(paid.get(), implicated.get(), unable.get()), consent.get(), why),
                        asWell));
    }

    private static Optional<Finding> finding(Reader read, Exclusion exclusion, String name) {
        return read.choice(exclusion.field(), Finding::of, "Select an answer: " + exclusion.question(name));
    }

    private static @Nullable AsWell asWell(Reader read) {
        var ground = read.optionalChoice("ground", Ground::of);
        if (ground.isEmpty()) {
            if (read.typed().has("groundWhy")) {
                read.problem("ground", "Select why an advocate is needed as well, or remove the words below");
            }
            return null;
        }
        var why = read.words("groundWhy", "Enter why an advocate is needed as well");
        return why.isBlank() ? null : new AsWell(ground.get(), why);
    }
}
