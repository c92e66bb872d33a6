package org.ownwords.profile;

import gg.jte.Content;
import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.OnTheWay;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.history.Told;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Person;
import org.ownwords.person.PersonSections;
import org.springframework.stereotype.Component;

/// What matters to the person, on their page and on the page of each of their cases.
///
/// The person's copy has what they said themselves. What was said for them, and what we think would be a way
/// in, is disclosed on request.
@Component
class ProfilePart implements Shows, Leaves, PersonSections, OnTheWay {

    private final Profiles profiles;
    private final ProfileTellsStore tells;
    private final Templates templates;

    ProfilePart(Profiles profiles, ProfileTellsStore tells, Templates templates) {
        this.profiles = profiles;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        return profiles.now(file.person()).stream()
                .map(known ->
                        new Section(Importance.STANDING, templates.profileSection(file.person(), known.profile())))
                .toList();
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.STANDING, "What matters to them", path(file.person()) + "/change"));
    }

    @Override
    public List<Content> sections(Person person, By by) {
        return List.of(templates.profileSection(
                person, profiles.now(person).map(Known::profile).orElse(null)));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> isTheirs(told)
                        ? Leaving.brieflyToThem(told, ProfileSentences.THEIRS).stream()
                        : List.of(Leaving.onRequest(told)).stream())
                .toList();
    }

    private static boolean isTheirs(Told told) {
        return told.details().stream().noneMatch(detail -> detail.name().equals(ProfileSentences.NOT_THEIRS));
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What others said matters to the person, and what is thought to be a way in.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }

    @Override
    public List<Stretch> onTheWay(CaseFile file) {
        var known = profiles.now(file.person())
                .map(Known::profile)
                .filter(profile -> !profile.wayIn().equals(new Profile.WayIn(null, null)));
        return List.of(new Stretch(
                Aid.TRUST,
                known.map(profile -> "What matters to them was written on %s.".formatted(Days.day(profile.on())))
                        .orElse(null),
                path(file.person()) + "/change"));
    }

    private static String path(Person person) {
        return "/people/%s/profile".formatted(person.id().value());
    }
}
