package org.ownwords.joining;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.joining.JoiningFact.PersonJoined;
import org.ownwords.joining.JoiningFact.PersonParted;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.ownwords.person.Changing;
import org.ownwords.person.DetailField;
import org.ownwords.person.Details;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Joining two records of one person, and parting them again.
@Service
@Transactional
public class Joinings {

    private final JoiningStore store;
    private final JoiningAddsStore adds;
    private final BothRecords both;
    private final Moves moves;
    private final People people;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    // One of each that it brings together: what is read and added, the moves, and the two doors of `person`.
    // Wide because joining asks each of these before it records, and tells them after.
    Joinings(
            JoiningStore store,
            JoiningAddsStore adds,
            BothRecords both,
            Moves moves,
            People people,
            Cases cases,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.both = both;
        this.moves = moves;
        this.people = people;
        this.cases = cases;
        this.events = events;
    }

    /// Joins two records. The same id with the same content records once.
    public Answer join(UUID id, WishToJoin wish, By by) {
        // Asked first, because it holds both chains: of two that come at once, the second sees the first.
        var newer = both.newer(wish.gives(), wish.stays(), wish.seen(), by);
        var before = store.joined(id);
        if (before.isPresent()) {
            return before.get().says(wish.gives(), wish.stays(), wish.why())
                    ? new Answer.Recorded()
                    : new Answer.SoAlready();
        }
        return switch (joining(wish.gives(), wish.stays())) {
            case Joining.OneAlready(), Joining.StandsNoMore(var _, var _), Joining.TooLong() -> new Answer.SoAlready();
            case Joining.Possible() -> newer.isEmpty() ? add(id, wish, by) : new Answer.SomethingNewer(newer);
        };
    }

    private Answer add(UUID id, WishToJoin wish, By by) {
        if (adds.addJoined(id, wish.gives(), wish.stays(), wish.why(), by)) {
            events.publishEvent(new PersonJoined(wish.gives(), id, by));
            var visible = people.visibleTo(by.actor());
            var gives = visible.record(wish.gives()).details();
            var stays = visible.record(wish.stays());
            change(
                    Ids.from(id, "details"),
                    stays,
                    DetailField.each(field -> wish.taken().contains(field) ? gives : stays.details()),
                    by);
        }
        return new Answer.Recorded();
    }

    /// Both chains are held, so nobody can have changed them in the meantime.
    private void change(UUID id, Person person, Details details, By by) {
        if (DetailField.differing(person.details(), details).isEmpty()) {
            return;
        }
        switch (people.change(id, person.id(), person.detailsId(), details, by)) {
            case Changing.Recorded() -> {}
            case Changing.Newer(var _, var _) ->
                throw new IllegalStateException("Somebody changed details that were held");
        }
    }

    /// Undoes a joining. The same id twice records once.
    ///
    /// @param joined the joining as it was read
    public Answer part(UUID id, Joined joined, WishToPart wish, By by) {
        var stays = store.standing(joined.stays()).as();
        var newer = both.newer(joined.gives(), stays, wish.seen(), by);
        var before = store.parted(id);
        if (before.isPresent()) {
            return before.get().equals(wish.why()) ? new Answer.Recorded() : new Answer.SoAlready();
        }
        if (!store.now(joined.gives()).equals(Optional.of(joined))) {
            return new Answer.SoAlready();
        }
        var since = since(joined, stays, by);
        if (!newer.isEmpty() || !answered(wish, since)) {
            return new Answer.SomethingNewer(newer);
        }
        if (adds.addParted(id, joined, wish.why(), by)) {
            events.publishEvent(new PersonParted(joined.gives(), id, by));
            give(id, joined, wish, since, by);
        }
        return new Answer.Recorded();
    }

    private static boolean answered(WishToPart wish, Since since) {
        return wish.details().keySet().containsAll(since.details())
                && wish.cases()
                        .keySet()
                        .containsAll(since.cases().stream().map(CaseFile::id).toList());
    }

    /// Gives what came since to the one or the other, as ordinary moves and changes of details.
    private void give(UUID id, Joined joined, WishToPart wish, Since since, By by) {
        var visible = people.visibleTo(by.actor());
        var stays = visible.get(joined.stays());
        var goes = visible.record(joined.gives());
        for (var file : since.cases()) {
            var to = wish.cases().get(file.id()) == Side.GOES ? goes.id() : stays.id();
            moves.belongsTo(Ids.from(id, file.id().value().toString()), file.id(), to, wish.why(), by);
        }
        change(
                Ids.from(id, "goes"),
                goes,
                DetailField.each(field -> isOf(wish, field, Side.GOES, Side.BOTH) ? since.now() : goes.details()),
                by);
        change(
                Ids.from(id, "stays"),
                stays,
                DetailField.each(field -> isOf(wish, field, Side.GOES) ? since.before() : stays.details()),
                by);
    }

    private static boolean isOf(WishToPart wish, DetailField field, Side... sides) {
        return Stream.of(sides).anyMatch(side -> side == wish.details().get(field));
    }

    /// Whether two records may be joined as they stand now.
    @Transactional(readOnly = true)
    public Joining joining(PersonId gives, PersonId stays) {
        return Joining.of(store.standing(gives), store.links(gives), store.standing(stays));
    }

    /// The joining that makes a record stand as another, if it does.
    @Transactional(readOnly = true)
    public Optional<Joined> of(PersonId gives) {
        return store.now(gives);
    }

    /// What came after a joining, and is to be given to one or the other when it is undone.
    @Transactional(readOnly = true)
    public Since since(Joined joined, By by) {
        return since(joined, store.standing(joined.stays()).as(), by);
    }

    private Since since(Joined joined, PersonId stays, By by) {
        var files = cases.visibleTo(by.actor()).about(stays);
        var after = store.after(joined, files);
        return new Since(
                files.stream().filter(file -> after.contains(file.id())).toList(),
                people.earlier(store.detailsBefore(joined, stays)).orElseThrow(),
                people.visibleTo(by.actor()).record(stays).details());
    }

    /// Whether this undoing was recorded, with this reason.
    @Transactional(readOnly = true)
    public boolean isParted(UUID id, String why) {
        return store.parted(id).filter(why::equals).isPresent();
    }
}
