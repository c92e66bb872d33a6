package org.ownwords.larchmere;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.ownwords.leaflet.LeafletExample;
import org.ownwords.page.Days;
import org.ownwords.timescale.TargetEntry;
import org.ownwords.timescale.Targets.Target;
import org.ownwords.timescale.Timescales;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Sets up Larchmere and records its stories, once, through the same doors as all other modules. Present only
/// with demonstration data.
@Component
@ConditionalOnProperty("ownwords.demonstration")
class Larchmere implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Larchmere.class);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);
    private static final List<Target> TARGETS = List.of(
            new Target("decision", 3, LONG_AGO),
            new Target("first-conversation", 5, LONG_AGO),
            new Target("enquiry", 40, LONG_AGO),
            new Target("sign-off", 5, LONG_AGO),
            new Target("risk-agreed", 5, LONG_AGO),
            new Target("plan-review", 60, LONG_AGO),
            new Target("tell-referrer", 5, LONG_AGO),
            new Target("advocate-arranged", 2, LONG_AGO),
            new Target("advocate-started", 10, LONG_AGO));

    static final String WHAT_HAPPENS = "When somebody is worried about you";

    private static final String WORDS = """
            Somebody told us that they are worried about you. We want to talk with you about it.

            You say what you want to happen, and what you do not want. We write down your words.

            Nothing is done behind your back. If we have to do something that you do not want, we tell you why.

            Somebody you trust can be there. If you want, we find somebody who speaks up for you.""";

    private final Councils councils;
    private final Timescales timescales;
    private final LeafletExample leaflets;
    private final Recorder recorder;
    private final TheBoard board;
    private final Clock clock;
    private final boolean records;

    // What is set up once, and who records the stories. Wide because of that.
    Larchmere(
            Councils councils,
            Timescales timescales,
            LeafletExample leaflets,
            Recorder recorder,
            TheBoard board,
            Clock clock,
            @Value("${ownwords.demonstration-records:true}") boolean records) {
        this.councils = councils;
        this.timescales = timescales;
        this.leaflets = leaflets;
        this.recorder = recorder;
        this.board = board;
        this.clock = clock;
        this.records = records;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Sight.of(Cast.LARCHMERE, () -> {
            if (!councils.has(Cast.LARCHMERE)) {
                councils.establish(
                        Cast.LARCHMERE,
                        Cast.COUNCIL,
                        Cast.TEAMS,
                        records ? SixCaseFiles.withReaders(Cast.PEOPLE) : Cast.PEOPLE);
                var today = Days.on(clock.instant());
                var ken = new Diary(today).by(Cast.KEN, 310, 9, 30);
                TARGETS.forEach(target -> timescales.set(
                        new TargetEntry(UUID.randomUUID(), target, "Agreed with the Safeguarding Adults Board"),
                        Optional.empty(),
                        ken));
                if (records) {
                    LOG.info("Recording the stories of Larchmere. This takes a moment, once.");
                    leaflets.add(WHAT_HAPPENS, WORDS, today.plusMonths(6), ken);
                    new SixStories(recorder, today).record();
                    new PlainerRecords(recorder, today).record();
                    new SixCaseFiles(recorder, new Diary(today)).record();
                    board.record(today);
                }
            }
            return true;
        });
    }
}
