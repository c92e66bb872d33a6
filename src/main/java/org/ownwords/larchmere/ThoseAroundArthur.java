package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.arrangement.DecisionMaker;
import org.ownwords.arrangement.DecisionMaker.Paper;
import org.ownwords.arrangement.MakerKind;
import org.ownwords.arrangement.Times;
import org.ownwords.arrangement.Whether;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.family.Arranged;
import org.ownwords.family.Contact;
import org.ownwords.family.Timing;
import org.ownwords.family.WhoseDecision;
import org.ownwords.partner.Coordinator;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.safety.OtherAtRisk;
import org.ownwords.safety.OtherAtRisk.Kind;
import org.ownwords.safety.OtherAtRisk.LivesThere;
import org.ownwords.safety.OtherAtRisk.Told;
import org.ownwords.section42.Answer;
import org.ownwords.section42.Answers;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.section42.Response;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;

/// Who is around Arthur: whom he sees, who may decide for him, who coordinates; and his wife, who has a case of her
/// own.
final class ThoseAroundArthur extends Story {

    private final CaseId arthur;

    ThoseAroundArthur(Recorder recorder, Diary diary, CaseId arthur) {
        super(recorder, diary);
        this.arthur = arthur;
    }

    @Override
    void record() {
        contact("Beryl, his wife", Arranged.AS_THEY_WISH, "Beryl, yes", "He chose her card each time", 41);
        contact("Susan, his daughter", Arranged.AS_THEY_WISH, "Susan, yes", "He chose her card each time", 42);
        contact("Neil, his son", Arranged.NONE, "Neil, no", "He put his card away each time", 43);
        gathering.mayDecide(
                arthur,
                new DecisionMaker(
                        MakerKind.LPA_PROPERTY,
                        "Susan, his daughter",
                        "Together with Beryl",
                        Whether.YES,
                        new Paper(true, "Tom saw the registered power"),
                        new Times(LocalDate.of(2021, 3, 15), diary.day(39))),
                diary.by(TOM, 39, 10, 0));
        gathering.coordinate(
                arthur,
                new Coordinator("Sister Okafor", "Larchmere General Hospital", null, diary.day(38)),
                diary.by(TOM, 38, 9, 0));
        var beryl = beryl();
        var by = diary.by(TOM, 36, 15, 0);
        gathering.alsoInDanger(
                arthur,
                new OtherAtRisk(
                        Kind.ADULT,
                        "Beryl, his wife",
                        LivesThere.YES,
                        "Neil shouts at her for money. She says that he has never hit her",
                        new Told.Whom("This council, as a concern of her own"),
                        diary.day(36),
                        gathering.theirCase(beryl, by)),
                by);
    }

    private void contact(String withWhom, Arranged arranged, String said, String why, int minute) {
        gathering.contact(
                arthur,
                new Contact(
                        withWhom,
                        arranged,
                        WhoseDecision.THEIRS,
                        said + ", with the cards",
                        why,
                        new Timing(diary.day(40), null)),
                diary.by(TOM, 40, 10, minute));
    }

    private CaseId beryl() {
        var beryl = opening.concern(
                new Who.New(new Details(
                        "Beryl",
                        "Penrose",
                        LocalDate.of(1949, 11, 2),
                        null,
                        Gender.FEMALE,
                        Ethnicity.WHITE_BRITISH,
                        null,
                        "English",
                        null,
                        "On her mobile, when she is on the ward with Arthur",
                        "22 Weir Lane, Larchmere")),
                asked(TOM.name(), 37, "I want Arthur home. And I want Neil to talk to me like he used to."),
                new Concern(
                        diary.at(37, 9, 15),
                        new Referrer(RaisedBy.HOSPITAL, "Sister Okafor", "Larchmere General Hospital"),
                        "Beryl told the ward that Neil shouts at her for money when he visits. She gives it to him so that he goes.",
                        new SuspectedAbuse(
                                List.of(AbuseType.FINANCIAL, AbuseType.DOMESTIC),
                                Location.OWN_HOME,
                                SourceOfRisk.KNOWN),
                        "She is with Susan while Arthur is in hospital",
                        new Support(SupportReason.SOCIAL, List.of())),
                diary.by(TOM, 37, 10, 0));
        opening.allocate(beryl, "hospital", TOM.id().value(), diary.by(HELEN, 37, 11, 0));
        opening.decide(
                beryl,
                new Judgement(
                        new Answers(
                                Answer.notMet("She looks after herself and the house, and cared for Arthur as well"),
                                Answer.met("Being shouted at for money would be abuse"),
                                Answer.notMet("She has said no to him since, and stays with Susan")),
                        new Instead.Respond(
                                List.of(Response.CARE_ACT_ASSESSMENT),
                                "She may need support as Arthur’s carer, and would like to talk about it"),
                        HELEN.name(),
                        diary.day(36)),
                diary.by(TOM, 36, 10, 0));
        opening.tellReferrer(beryl, "That Beryl is offered an assessment as a carer", diary.by(TOM, 36, 14, 0));
        return beryl;
    }
}
