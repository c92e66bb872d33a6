package org.ownwords.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.access.Absences;
import org.ownwords.access.ActorId;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Post;
import org.ownwords.access.PostChange;
import org.ownwords.access.Posts;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.access.SignInWay;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Who works here: added, changed and ended by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/staff")
@Allow(Role.ADMINISTRATOR)
class StaffPages {

    private static final String HOME = "/settings/staff";

    private final Posts posts;
    private final Absences absences;
    private final Practitioners practitioners;
    private final List<SignInWay> ways;
    private final Templates templates;

    StaffPages(Posts posts, Absences absences, Practitioners practitioners, List<SignInWay> ways, Templates templates) {
        this.posts = posts;
        this.absences = absences;
        this.practitioners = practitioners;
        this.ways = List.copyOf(ways);
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.staffList(chrome, posts.all(), practitioners.teams(), by.today()));
    }

    @GetMapping("/new")
    Page form(Chrome chrome, Typed typed) {
        return Page.of(templates.staffNew(chrome, practitioners.teams(), typed, Problems.NONE));
    }

    @PostMapping("/new")
    View add(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var post = StaffForm.read(read, Optional.empty(), practitioners.teams(), by.today());
        isAlone(read, post);
        return switch (read.accept(() -> post)) {
            case Refused<Post>(var problems) -> refusedNew(chrome, typed, problems);
            case Accepted<Post>(var accepted) ->
                switch (posts.add(accepted, by)) {
                    case PostChange.Made() -> Page.to(HOME);
                    case PostChange.UsernameTaken() -> refusedNew(chrome, typed, Problems.of(usernameTaken()));
                    case PostChange.ChangedSince() ->
                        refusedNew(
                                chrome,
                                typed.without(Typed.ID),
                                Problems.of(
                                        "name",
                                        "This form was sent before with other answers, which are recorded. Look under"
                                                + " Staff before you send yours"));
                };
        };
    }

    private Page refusedNew(Chrome chrome, Typed typed, Problems problems) {
        return Page.invalid(templates.staffNew(chrome, practitioners.teams(), typed, problems));
    }

    @GetMapping("/{actor}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable String actor) {
        return Page.of(templates.staffShow(chrome, of(actor, by.today()), typed, Problems.NONE));
    }

    @PostMapping("/{actor}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable String actor) {
        var shown = of(actor, by.today());
        var read = new Reader(typed);
        var post = StaffForm.read(read, Optional.of(shown.last().who().actor()), practitioners.teams(), by.today());
        staysSafe(read, post, by);
        isAlone(read, post);
        return switch (read.accept(() -> post)) {
            case Refused<Post>(var problems) -> Page.invalid(templates.staffShow(chrome, shown, typed, problems));
            case Accepted<Post>(var accepted) ->
                switch (posts.change(accepted, typed.reference("replaces").orElseGet(typed::id), by)) {
                    case PostChange.Made() -> Page.to(HOME + "/" + actor);
                    case PostChange.UsernameTaken() ->
                        Page.invalid(templates.staffShow(chrome, shown, typed, Problems.of(usernameTaken())));
                    case PostChange.ChangedSince() ->
                        Page.newer(templates.staffShow(
                                chrome,
                                of(actor, by.today()),
                                typed.without(Typed.ID)
                                        .with("replaces", shown.last().id().toString()),
                                Problems.of(
                                        "name",
                                        "Somebody else has changed this since you opened it. Look at what they"
                                                + " recorded below, and send yours again if it is still right")));
                };
        };
    }

    /// Nobody gives themselves another role, and somebody is left who can change these settings.
    private void staysSafe(Reader read, Post post, By by) {
        if (post.who().actor().equals(by.id())
                && post.who().role() != by.practitioner().role()) {
            read.problem("role", "You cannot change your own role. Ask another administrator");
        }
    }

    /// Two people here do not sign in with names that differ in capital letters alone: one of them would try the
    /// password of the other.
    private void isAlone(Reader read, Post post) {
        var others = posts.all().stream()
                .map(Post::who)
                .filter(each -> !each.actor().equals(post.who().actor()))
                .anyMatch(each -> each.username().equalsIgnoreCase(post.who().username()));
        if (others && !post.who().username().isEmpty()) {
            read.problem("username", usernameTaken().words());
        }
    }

    private static Problem usernameTaken() {
        return new Problem("username", "Somebody else signs in with this name. Enter another");
    }

    private Colleague of(String actor, LocalDate today) {
        if (actor.isBlank() || actor.indexOf('\0') >= 0) {
            throw new NotFound();
        }
        var entries = posts.history(new ActorId(actor));
        if (entries.isEmpty()) {
            throw new NotFound();
        }
        return new Colleague(
                Objects.requireNonNull(entries.getFirst()).post(),
                entries,
                new Colleague.Times(absences.history(new ActorId(actor)), absences.toCome(new ActorId(actor), today)),
                practitioners.teams(),
                practitioners.names(),
                ways.stream()
                        .flatMap(way -> way.inviting(new ActorId(actor)).stream())
                        .toList(),
                today);
    }
}
