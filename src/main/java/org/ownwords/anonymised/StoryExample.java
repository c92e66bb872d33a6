package org.ownwords.anonymised;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A story of the demonstration council: each method is one recording, through the same door as all others.
@Service
@Transactional
public class StoryExample {

    private final Stories stories;

    StoryExample(Stories stories) {
        this.stories = stories;
    }

    /// Writes a story about a risk that somebody chose to take, with their agreement.
    ///
    /// @param agreed what they said to it
    public void write(CaseFile file, String title, String words, AbuseType harm, String agreed, By by) {
        stories.write(
                UUID.randomUUID(),
                file,
                new Story(
                        new Telling(title, words, Theme.RISK, List.of(harm), Principle.PROPORTIONALITY),
                        List.of(),
                        new StoryConsent.Agreed(agreed, by.today()),
                        null),
                by);
    }

    /// Says that the story of a case may be told. Somebody else than whoever wrote it.
    public void release(CaseFile file, String words, By by) {
        var known = stories.on(file).getFirst();
        var became = stories.release(UUID.randomUUID(), file, known, known.version(), new Release.Agreed(words), by);
        if (became != Stories.Became.RECORDED) {
            throw new IllegalStateException("A story of Larchmere's was not released: " + became);
        }
    }
}
