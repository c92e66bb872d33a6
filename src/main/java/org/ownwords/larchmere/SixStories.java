package org.ownwords.larchmere;

import java.time.LocalDate;
import java.util.List;

/// Six people whose stories show what safeguarding with the person looks like. The facts of each follow a
/// published account, under another name and in our own words.
final class SixStories {

    private final List<Story> stories;

    SixStories(Recorder recorder, LocalDate today) {
        var diary = new Diary(today);
        this.stories = List.of(
                new EdithAndTheNeighbour(recorder, diary),
                new WinifredInTheCareHome(recorder, diary),
                new KayleighAndDean(recorder, diary),
                new TerryAndTheBankCard(recorder, diary),
                new ArthurAndHisFamily(recorder, diary),
                new MargaretAndTheLodger(recorder, diary));
    }

    void record() {
        stories.forEach(Story::record);
    }
}
