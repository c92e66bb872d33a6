package org.ownwords.settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Councils;
import org.ownwords.access.Kept;
import org.ownwords.access.Post;
import org.ownwords.access.PostChange;
import org.ownwords.access.Posts;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.access.TeamEntry;
import org.ownwords.access.Teams;
import org.ownwords.casework.Stage;
import org.ownwords.draft.Retentions;
import org.ownwords.organisation.Organisation;
import org.ownwords.organisation.Organisations;
import org.ownwords.page.Days;
import org.ownwords.settings.SetUpFile.Person;
import org.ownwords.settings.SetUpFile.Read;
import org.ownwords.settings.SetUpFile.Wrong;
import org.ownwords.timescale.TargetEntry;
import org.ownwords.timescale.Timescales;
import org.ownwords.wording.LocalWord;
import org.ownwords.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Sets a council up from a file, all of it or nothing, through the same doors as the pages. What is there
/// already is left as it is: after the first set-up the pages say what holds, and not the file.
@Service
public class SetUp {

    private final Councils councils;
    private final Teams teams;
    private final Posts posts;
    private final Timescales timescales;
    private final Organisations organisations;
    private final Wording wording;
    private final Retentions retentions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// Wide because the file has a part for each of these.
    SetUp(
            Councils councils,
            Teams teams,
            Posts posts,
            Timescales timescales,
            Organisations organisations,
            Wording wording,
            Retentions retentions,
            TransactionTemplate transaction,
            Clock clock) {
        this.councils = councils;
        this.teams = teams;
        this.posts = posts;
        this.timescales = timescales;
        this.organisations = organisations;
        this.wording = wording;
        this.retentions = retentions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What came of a file.
    public sealed interface Done {

        /// It is set up as the file says, where nothing was set before.
        ///
        /// @param said           what was added and what was left as it is, a line for each kind
        /// @param administrators who was added as an administrator
        record As(String authority, List<String> said, List<Post> administrators, boolean changed) implements Done {}

        /// Nothing was recorded.
        ///
        /// @param wrong why, each with its line
        record Refused(List<String> wrong) implements Done {}
    }

    /// Found wrong only when it was recorded, so that all that was recorded before goes too.
    private static final class FoundWrong extends RuntimeException {

        private final transient Wrong wrong;

        FoundWrong(Wrong wrong) {
            super(wrong.toString(), null, false, false);
            this.wrong = wrong;
        }
    }

    /// Sets up what a file says: all of it, or nothing where something in it is wrong.
    ///
    /// @param text what is in the file
    public Done by(String text) {
        var codes = timescales.stages().stream().map(Stage::code).collect(Collectors.toSet());
        return switch (SetUpReader.read(text, codes, Days.on(clock.instant()))) {
            case Read.Refused(var wrong) -> refused(wrong);
            case Read.Whole(var file) -> by(file);
        };
    }

    private static Done refused(List<Wrong> wrong) {
        return new Done.Refused(wrong.stream().map(Wrong::toString).toList());
    }

    private Done by(SetUpFile file) {
        var authority = file.council().code();
        try {
            return Sight.of(
                    authority, () -> java.util.Objects.requireNonNull(transaction.execute(_ -> recorded(file))));
        } catch (FoundWrong e) {
            return refused(List.of(e.wrong));
        }
    }

    private Done recorded(SetUpFile file) {
        var authority = file.council().code();
        var by = new By(Councils.settingUp(authority), clock.instant());
        councils.establish(authority, file.council().name(), List.of(), List.of());
        var tally = new Tally();
        var teamsBefore = teams.all().stream().map(TeamEntry::team).toList();
        file.teams()
                .forEach(team -> tally.count(
                        "Teams", teams.add(new TeamEntry(java.util.UUID.randomUUID(), team, false, null), by)));
        var before = posts.all();
        var administrators = new ArrayList<Post>();
        for (var person : file.people()) {
            var added = person(inTeamOf(person, file.teams(), teamsBefore), before, by);
            tally.count("People", added);
            if (added && person.post().who().role() == Role.ADMINISTRATOR) {
                administrators.add(person.post());
            }
        }
        if (administrators.isEmpty() && before.stream().noneMatch(SetUp::administers)) {
            throw new FoundWrong(new Wrong(1, "Nobody is an administrator, who could change settings later"));
        }
        file.rules().targets().forEach(target -> tally.count("Targets", target(target, by)));
        file.organisations().forEach(each -> tally.count("Organisations", organisation(each, by)));
        file.rules().words().forEach(word -> tally.count("Words", word(word, by)));
        file.rules()
                .drafts()
                .ifPresent(days -> tally.count(
                        "How long drafts are kept",
                        retentions.last().isEmpty() && made(retentions.set(days, Optional.empty(), by))));
        return new Done.As(authority, tally.said(), List.copyOf(administrators), tally.changed());
    }

    /// With the code of their team here: one that was renamed since is known by the name that it has now.
    private static Person inTeamOf(Person person, List<Team> named, List<Team> here) {
        var who = person.post().who();
        return named.stream()
                .filter(team -> team.code().equals(who.team()))
                .flatMap(team -> here.stream().filter(each -> each.isCalled(team.name())))
                .findFirst()
                .map(team -> new Person(
                        person.line(),
                        new Post(
                                person.post().id(),
                                who.as(who.username(), who.name(), who.role(), team.code()),
                                person.post().from(),
                                person.post().until(),
                                person.post().why())))
                .orElse(person);
    }

    private static boolean administers(Post post) {
        return post.who().role() == Role.ADMINISTRATOR;
    }

    private static boolean made(Change change) {
        return switch (change) {
            case Change.Made() -> true;
            case Change.Taken(), Change.ChangedSince() -> false;
        };
    }

    private boolean person(Person person, List<Post> before, By by) {
        var username = person.post().who().username();
        if (before.stream().anyMatch(post -> post.who().username().equalsIgnoreCase(username))) {
            return false;
        }
        return switch (posts.add(person.post(), by)) {
            case PostChange.Made() -> true;
            case PostChange.UsernameTaken(), PostChange.ChangedSince() ->
                throw new FoundWrong(
                        new Wrong(person.line(), "Somebody of another council signs in as %s".formatted(username)));
        };
    }

    private boolean target(TargetEntry entry, By by) {
        var history = timescales.history(entry.target().stage());
        if (history.stream()
                .anyMatch(each ->
                        each.what().target().from().equals(entry.target().from()))) {
            return false;
        }
        return made(timescales.set(
                entry, history.stream().findFirst().map(each -> each.what().id()), by));
    }

    private boolean organisation(Organisation organisation, By by) {
        return made(organisations.record(organisation, Optional.empty(), by));
    }

    private boolean word(LocalWord word, By by) {
        var before = wording.history(word.entry()).stream().map(Kept::what).findFirst();
        return before.isEmpty() && made(wording.set(word, Optional.empty(), by));
    }
}
