package org.ownwords.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Moments;
import org.ownwords.casework.SaidNo;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// The moments at which somebody said no: to a question, or to all of it.
@Component
class RefusalMoments implements Moments, SaidNo {

    private final Consents consents;
    private final Stops stops;
    private final ConsentTellsStore answered;
    private final StopTellsStore stopped;

    RefusalMoments(Consents consents, Stops stops, ConsentTellsStore answered, StopTellsStore stopped) {
        this.consents = consents;
        this.stops = stops;
        this.answered = answered;
        this.stopped = stopped;
    }

    @Override
    public Optional<Moment> moment(CaseFile file, At at, UUID of) {
        return at == At.REFUSAL
                ? all(file, consents.on(file), stops.on(file))
                        .filter(moment -> moment.of().id().equals(of))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public List<No> refusals(CaseFile file) {
        var shown = Shown.of(consents.on(file), List.of(), stops.on(file));
        return Stream.concat(
                        shown.now().stream()
                                .filter(entry -> entry.answer().isRefusal())
                                .map(entry -> new No(moment(file, entry), words(entry.consent()))),
                        Stream.ofNullable(shown.stop()).map(stop -> new No(moment(file, stop), words(stop.asked()))))
                .sorted(Comparator.comparing((No no) -> no.moment().since()).reversed())
                .toList();
    }

    @Override
    public Map<UUID, String> everSaid(CaseId caseId) {
        var said = new HashMap<UUID, String>();
        answered.ever(caseId).forEach((id, consent) -> said.put(id, words(consent)));
        stopped.ever(caseId).forEach((id, asked) -> said.put(id, words(asked)));
        return Map.copyOf(said);
    }

    private static String words(Consent consent) {
        return "%s: %s".formatted(Days.day(consent.on()), consent.question().words());
    }

    private static String words(AskedToStop asked) {
        return "%s: they asked to stop".formatted(Days.day(asked.on()));
    }

    /// The latest of those that hold now.
    static Optional<Moment> latest(CaseFile file, Shown shown) {
        return all(file, shown.now(), shown.stop() == null ? List.of() : List.of(shown.stop()))
                .max(Comparator.comparing(Moment::since));
    }

    private static Stream<Moment> all(CaseFile file, List<ConsentEntry> entries, List<StopEntry> stops) {
        return Stream.concat(
                entries.stream().filter(entry -> entry.answer().isRefusal()).map(entry -> moment(file, entry)),
                stops.stream().map(stop -> moment(file, stop)));
    }

    private static Moment moment(CaseFile file, ConsentEntry entry) {
        return moment(
                file, new Row("consent", entry.id().value()), entry.consent().on());
    }

    private static Moment moment(CaseFile file, StopEntry stop) {
        return moment(file, new Row("asked_to_stop", stop.id()), stop.asked().on());
    }

    private static Moment moment(CaseFile file, Row of, LocalDate since) {
        return new Moment(At.REFUSAL, of, since, file.id().path());
    }
}
