package org.ownwords.larchmere;

import org.ownwords.access.By;
import org.ownwords.anonymised.StoryExample;
import org.ownwords.leaflet.LeafletExample;
import org.ownwords.letter.LetterExample;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.vocabulary.AbuseType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people are given, and what is told of them without names: each method is one recording, through the
/// concept's own door, in a transaction of its own.
@Service
@Transactional
class Giving {

    private final Cases cases;
    private final LeafletExample leaflets;
    private final LetterExample letters;
    private final StoryExample stories;

    Giving(Cases cases, LeafletExample leaflets, LetterExample letters, StoryExample stories) {
        this.cases = cases;
        this.leaflets = leaflets;
        this.letters = letters;
        this.stories = stories;
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

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
