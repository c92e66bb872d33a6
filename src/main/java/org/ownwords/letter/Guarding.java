package org.ownwords.letter;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.KeepsClosed;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Relation;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.RaisedConcern;
import org.ownwords.history.Teller;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.letter.Slip.Guarded;
import org.ownwords.person.CaseFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What must not slip into a letter: everything that the person's own copy goes without, what is restricted, where the
/// person can be reached safely, whoever raised a concern, and the names of people around the person.
@Component
class Guarding {

    private final ObjectProvider<Leaves> leaves;
    private final ObjectProvider<AroundThem> around;
    private final ObjectProvider<KeepsClosed> closed;
    private final ObjectProvider<Teller> teller;
    private final Concerns concerns;

    // The concepts are found when they are asked: one of them says what was recorded in error, and asks letters.
    Guarding(
            ObjectProvider<Leaves> leaves,
            ObjectProvider<AroundThem> around,
            ObjectProvider<KeepsClosed> closed,
            ObjectProvider<Teller> teller,
            Concerns concerns) {
        this.leaves = leaves;
        this.around = around;
        this.closed = closed;
        this.teller = teller;
        this.concerns = concerns;
    }

    /// @param about what the letter is about: whoever raised that concern is no secret from themselves
    Guarded guarded(CaseFile file, LetterKind kind, UUID about, By by) {
        var details = file.person().details();
        return new Guarded(
                Stream.concat(
                                referrers(
                                        file,
                                        raised -> !kind.isToReferrer()
                                                || !raised.id().value().equals(about)),
                                names(file, by))
                        .toList(),
                Stream.concat(
                                Stream.concat(onRequestOnly(file), Stream.of(details.safeContact(), details.address())),
                                closed.stream().flatMap(each -> each.closed(file, by).stream()))
                        .filter(Objects::nonNull)
                        .toList(),
                List.of(details.name()));
    }

    private Stream<String> referrers(CaseFile file, Predicate<RaisedConcern> those) {
        return concerns.on(file).stream()
                .filter(those)
                .map(RaisedConcern::concern)
                .map(Concern::referrer)
                .flatMap(each -> Stream.of(each.name(), each.organisation()))
                .filter(Objects::nonNull);
    }

    private Stream<String> names(CaseFile file, By by) {
        return around.stream()
                .flatMap(each -> each.around(file.person(), List.of(file.id()), by).stream())
                .filter(each -> switch (each.kind()) {
                    case FAMILY, TRUSTED, DECIDER, OTHERS, THOUGHT_TO_HAVE_CAUSED_HARM -> true;
                    case ADVOCATE, COLLEAGUE, PARTNER -> false;
                })
                .map(Relation::who);
    }

    /// Texts that stand in an entry and not in the person's own copy.
    private Stream<String> onRequestOnly(CaseFile file) {
        var telling = teller.getObject().of(file.id().chain());
        var all = leaves.stream()
                .filter(each -> !(each instanceof LetterPart))
                .flatMap(each -> each.leaving(telling).stream())
                .toList();
        var theirs = all.stream()
                .filter(each -> each.with().contains(Copy.PERSONS))
                .map(Leaving::told)
                .flatMap(Guarding::texts)
                .collect(Collectors.toSet());
        return all.stream()
                .map(Leaving::told)
                .flatMap(Guarding::texts)
                .filter(text -> !theirs.contains(text))
                .distinct();
    }

    private static Stream<String> texts(Told told) {
        return Stream.concat(
                Stream.ofNullable(told.words()), told.details().stream().map(Detail::text));
    }
}
