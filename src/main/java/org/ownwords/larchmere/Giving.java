package org.ownwords.larchmere;

import java.util.Set;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Mandate;
import org.ownwords.access.Post;
import org.ownwords.access.Posts;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.anonymised.StoryExample;
import org.ownwords.leaflet.LeafletExample;
import org.ownwords.letter.LetterExample;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.vocabulary.AbuseType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people are given, what is told of them without names, and who may read case files: each method is one
/// recording, through the concept's own door, in a transaction of its own.
@Service
@Transactional
class Giving {

    private final Cases cases;
    private final LeafletExample leaflets;
    private final LetterExample letters;
    private final StoryExample stories;
    private final Posts posts;

    Giving(Cases cases, LeafletExample leaflets, LetterExample letters, StoryExample stories, Posts posts) {
        this.cases = cases;
        this.leaflets = leaflets;
        this.letters = letters;
        this.stories = stories;
        this.posts = posts;
    }

    void leaflet(CaseId caseId, String title, String said, By by) {
        leaflets.give(file(caseId, by), title, said, by);
    }

    void letterToReferrer(CaseId caseId, String toWhom, By by) {
        letters.tellReferrer(file(caseId, by), toWhom, Cast.COUNCIL, by);
    }

    void story(CaseId caseId, String title, String words, String agreed, By by) {
        stories.write(file(caseId, by), title, words, AbuseType.FINANCIAL, agreed, by);
    }

    void releaseStory(CaseId caseId, String words, By by) {
        stories.release(file(caseId, by), words, by);
    }

    /// Lets a colleague read case files for audits, beside what their role lets them do.
    void readsFiles(Practitioner colleague, Set<Power> powers, By by) {
        var last = posts.last(colleague.id()).orElseThrow();
        var who = last.who();
        posts.change(
                new Post(
                        UUID.randomUUID(),
                        new Post.Holder(
                                who.actor(),
                                who.username(),
                                who.name(),
                                who.role(),
                                who.team(),
                                new Mandate(powers, null, null)),
                        by.today(),
                        null,
                        "Reads case files of the other team"),
                last.id(),
                by);
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
