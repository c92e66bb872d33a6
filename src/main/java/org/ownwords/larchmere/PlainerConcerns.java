package org.ownwords.larchmere;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.NotAskedReason;
import org.ownwords.outcome.Said;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.SupportReason;
import org.ownwords.vocabulary.Voice;

/// Whom the plainer records are about, and what was said as the concern was raised.
final class PlainerConcerns {

    private final Diary diary;
    private final Chances chances;

    PlainerConcerns(Diary diary, Chances chances) {
        this.diary = diary;
        this.chances = chances;
    }

    Details somebody(int i) {
        var woman = chances.below(5) < 3;
        return new Details(
                chances.pick(woman ? PlainerNames.WOMEN : PlainerNames.MEN),
                PlainerNames.FAMILIES.get(i % PlainerNames.FAMILIES.size()),
                diary.today().minusYears(22L + chances.below(74)).minusDays(chances.below(365)),
                null,
                woman ? Gender.FEMALE : Gender.MALE,
                chances.figure(Ethnicity.all()),
                null,
                chances.below(8) == 0
                        ? chances.pick(List.of("Punjabi", "Polish", "British Sign Language", "Urdu"))
                        : "English",
                null,
                chances.below(3) == 0 ? "Mornings, by telephone" : null,
                null);
    }

    AskForm ask(Worry worry, int ago) {
        var chance = chances.below(20);
        if (chance < 4) {
            return new AskForm(new Ask.NotAsked(chances.pick(NotAskedReason.all()), null), null);
        }
        var voice = chance < 14
                ? Voice.ADULT
                : chances.pick(
                        List.of(Voice.REPRESENTATIVE, Voice.REPRESENTATIVE, Voice.ADVOCATE, Voice.BEST_INTERESTS));
        return new AskForm(
                new Ask.Asked("the referrer", diary.day(ago)), chance == 13 ? null : said(worry, voice, ago));
    }

    private @Nullable Said said(Worry worry, Voice voice, int ago) {
        return new Said(worry.wish(), voice, diary.day(ago));
    }

    Concern concern(Worry worry, int ago) {
        return new Concern(
                diary.at(ago, 9, 0),
                new Referrer(worry.raisedBy(), null, null),
                worry.narrative(),
                new SuspectedAbuse(List.of(worry.type()), worry.location(), worry.source()),
                chances.below(3) == 0 ? null : "In no danger today, as far as is known",
                new Support(
                        chances.figure(SupportReason.all()),
                        chances.figureBelow(3) == 0 ? List.of(chances.pickFigure(HealthCondition.all())) : List.of()));
    }
}
