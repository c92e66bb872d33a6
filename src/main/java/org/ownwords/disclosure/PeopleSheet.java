package org.ownwords.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.counted.Asked;
import org.ownwords.counted.People;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Voice;

/// How the Board's numbers of people depend on each other and on the national return. The return counts each
/// of the same enquiries. The strictest assumption a reader can make is that no person had two, so that each
/// answer on the Board's page is the sum of that answer in SG4a over all ages. The sums that the return leads
/// to are named here.
public final class PeopleSheet {

    public static final String NONE_EXPRESSED = "asked and expressed nothing";
    public static final String NOT_ASKED = "not asked";
    public static final String NOT_KNOWN_IF_ASKED = "not known if asked";
    public static final String FULLY = "came about fully";
    public static final String PARTLY = "came about partly";
    public static final String NOT = "came about not";
    public static final String NOT_KNOWN_IF_CAME_ABOUT = "not known if it came about";
    /// Where all that ended comes together and goes round.
    public static final String BACK = "ended";

    private static final List<Optional<String>> SAFER =
            List.of(Optional.of("yes"), Optional.of("partly"), Optional.of("no"), Optional.empty());

    private PeopleSheet() {}

    /// Every number there is, zeros included.
    public static Map<PeopleCell, Long> numbers(People people) {
        var numbers = new LinkedHashMap<PeopleCell, Long>();
        numbers.put(new PeopleCell.Everybody(), people.all());
        for (var asked : Asked.values()) {
            numbers.put(new PeopleCell.Answered(asked), people.asked().getOrDefault(asked, 0L));
        }
        orNotKnown(Voice.all())
                .forEach(voice -> numbers.put(
                        new PeopleCell.Voiced(voice), people.voices().getOrDefault(voice, 0L)));
        orNotKnown(CameAbout.all())
                .forEach(about -> numbers.put(
                        new PeopleCell.Came(about), people.cameAbout().getOrDefault(about, 0L)));
        SAFER.forEach(
                safer -> numbers.put(new PeopleCell.Feels(safer), people.safer().getOrDefault(safer, 0L)));
        for (var reason : NotMetReason.values()) {
            numbers.put(
                    new PeopleCell.Because(reason),
                    people.reasons().stream()
                            .filter(each -> each.reason() == reason)
                            .mapToLong(People.Reason::people)
                            .sum());
        }
        return numbers;
    }

    private static <T> List<Optional<T>> orNotKnown(List<T> known) {
        return Stream.concat(known.stream().map(Optional::of), Stream.of(Optional.<T>empty()))
                .toList();
    }

    public static void draw(Map<PeopleCell, Long> numbers, Network network) {
        new Drawing(numbers, network).draw();
    }

    /// Leads on from the answers of the return where the Board's numbers are not published.
    public static void unsaid(Network network) {
        for (var sum :
                List.of(NONE_EXPRESSED, NOT_ASKED, NOT_KNOWN_IF_ASKED, FULLY, PARTLY, NOT, NOT_KNOWN_IF_CAME_ABOUT)) {
            network.unsaid(network.sum(sum), network.sum(BACK), 0);
        }
    }

    private record Drawing(Map<PeopleCell, Long> numbers, Network network) {

        void draw() {
            var back = network.sum(BACK);
            var expressed = network.sum();
            var judged = network.sum();
            var voiced = network.sum();
            var all = network.sum();
            var ended = network.sum();

            is(network.sum(FULLY), judged, new PeopleCell.Came(Optional.of(CameAbout.FULLY)));
            is(network.sum(NOT_KNOWN_IF_CAME_ABOUT), judged, new PeopleCell.Came(Optional.empty()));
            var notFully = network.sum();
            is(network.sum(PARTLY), notFully, new PeopleCell.Came(Optional.of(CameAbout.PARTLY)));
            is(network.sum(NOT), notFully, new PeopleCell.Came(Optional.of(CameAbout.NOT)));
            reasons(notFully, judged);
            is(judged, expressed, new PeopleCell.Answered(Asked.EXPRESSED));
            orNotKnown(Voice.all()).forEach(voice -> is(expressed, voiced, new PeopleCell.Voiced(voice)));
            network.unsaid(voiced, all, at(new PeopleCell.Answered(Asked.EXPRESSED)));
            is(network.sum(NONE_EXPRESSED), all, new PeopleCell.Answered(Asked.NONE_EXPRESSED));
            is(network.sum(NOT_ASKED), all, new PeopleCell.Answered(Asked.NO));
            is(network.sum(NOT_KNOWN_IF_ASKED), all, new PeopleCell.Answered(Asked.NOT_KNOWN));
            is(all, ended, new PeopleCell.Everybody());
            SAFER.forEach(safer -> is(ended, back, new PeopleCell.Feels(safer)));

            for (var sum : List.of(
                    NONE_EXPRESSED, NOT_ASKED, NOT_KNOWN_IF_ASKED, FULLY, PARTLY, NOT, NOT_KNOWN_IF_CAME_ABOUT)) {
                if (!network.isReached(network.sum(sum))) {
                    network.unsaid(back, network.sum(sum), at(new PeopleCell.Everybody()));
                }
            }
        }

        /// A person may have several reasons, but each once. A person whose wishes all came about has none.
        private void reasons(int from, int to) {
            var notFully = at(new PeopleCell.Came(Optional.of(CameAbout.PARTLY)))
                    + at(new PeopleCell.Came(Optional.of(CameAbout.NOT)));
            var at = from;
            for (var reason : NotMetReason.values()) {
                var next = network.sum();
                var cell = new PeopleCell.Because(reason);
                network.atLeast(at, next, cell, at(cell), notFully);
                at = next;
            }
            network.unsaid(at, to, notFully);
        }

        private void is(int from, int to, PeopleCell cell) {
            network.is(from, to, cell, at(cell));
        }

        private long at(PeopleCell cell) {
            return numbers.getOrDefault(cell, 0L);
        }
    }
}
