package org.ownwords.larchmere;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
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

    private static final List<HealthCondition> HEARING_WELL = HealthCondition.all().stream()
            .filter(condition -> condition != HealthCondition.HEARING)
            .toList();

    /// Nobody in the plainer records has died.
    private static final List<NotAskedReason> NOT_ASKED = NotAskedReason.all().stream()
            .filter(reason -> reason != NotAskedReason.DIED)
            .toList();

    private final Diary diary;
    private final Chances chances;
    private final Words words;

    PlainerConcerns(Diary diary, Chances chances, Words words) {
        this.diary = diary;
        this.chances = chances;
        this.words = words;
    }

    Details somebody(int i, Worry worry, Language language) {
        var woman = PlainerNames.isWoman(i);
        var ages = worry.ages();
        var age = ages.from() + chances.below(ages.to() - ages.from());
        return new Details(
                PlainerNames.given(i),
                PlainerNames.family(i),
                diary.today().minusYears(age).minusDays(chances.below(365)),
                null,
                woman ? Gender.FEMALE : Gender.MALE,
                chances.figure(Ethnicity.all()),
                null,
                language.words(),
                language.needs(),
                language.isEnglish() ? (chances.below(3) == 0 ? "Mornings, by telephone" : null) : language.contact(),
                null);
    }

    AskForm ask(Worry worry, int ago) {
        var chance = chances.below(20);
        if (chance < 4) {
            return new AskForm(new Ask.NotAsked(chances.pick(NOT_ASKED), null), null);
        }
        return new AskForm(new Ask.Asked("the referrer", diary.day(ago)), said(worry, chance, ago));
    }

    /// What was said, unless they have not said yet.
    private @Nullable Said said(Worry worry, int chance, int ago) {
        var theirs = chance < 16;
        var voice = theirs
                ? Voice.ADULT
                : chances.pick(List.of(Voice.REPRESENTATIVE, Voice.ADVOCATE, Voice.BEST_INTERESTS));
        return words.take(worry.key() + (theirs ? " wish" : " for"))
                .map(each -> new Said(each, voice, diary.day(ago)))
                .orElse(null);
    }

    Concern concern(Worry worry, Language language, int ago) {
        return new Concern(
                diary.at(ago, 9, 0),
                new Referrer(worry.raisedBy(), null, null),
                worry.narrative(),
                worry.abuse().suspected(),
                chances.below(3) == 0 ? null : "In no danger today, as far as is known",
                support(language));
    }

    private Support support(Language language) {
        var reason = chances.figure(SupportReason.all());
        var condition = chances.figureBelow(3) == 0 ? List.of(chances.pickFigure(HEARING_WELL)) : null;
        if (language.isSigned()) {
            return new Support(SupportReason.SENSORY, List.of(HealthCondition.HEARING));
        }
        return new Support(reason, condition == null ? List.of() : condition);
    }
}
