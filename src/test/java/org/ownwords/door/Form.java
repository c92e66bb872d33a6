package org.ownwords.door;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.page.Ids;

/// Every form there is: where it is, the least it takes, and where what is typed into it is kept.
///
/// Not among them are those of a drawn case and its programme, which take a draw and colleagues who did not work on
/// the case (the tests of `Quality…PageTests` send them twice, on an old page and with bad input); the page of the
/// person's own, which is sent without signing in and has no drafts; and that which makes its link, which is made anew
/// each time it is sent (`OwnPageTests`).
@SuppressWarnings("ImmutableEnumChecker") // its lists and functions are made once and never changed
enum Form {
    CONCERN_ABOUT_SOMEBODY_NEW(
            _ -> "/concerns/new",
            "givenName=%s, familyName=Of %s, gender=female, asked=yes, askedBy=Nadia Rahman, words=Leave me be,"
                    + " voice=adult, raisedBy=hospital, narrative=She was frightened, same=none",
            List.of(
                    Kept.inRow("narrative", "concern", "narrative"),
                    Kept.inRow("safeNow", "concern", "safe_now"),
                    Kept.inRow("effect", "concern", "effect"),
                    new Kept("words", "select words from desired_outcome where id = ?", id -> Ids.from(id, "said")),
                    details("safeContact", "safe_contact"),
                    details("communicationNeeds", "communication_needs"),
                    details("address", "address")),
            List.of(Kept.inRow("raiser", "concern", "raiser"), Kept.inRow("organisation", "concern", "organisation"))),
    CONCERN_ABOUT_SOMEBODY_KNOWN(
            matter -> "/people/" + matter.person() + "/concerns/new",
            "asked=no, notAsked=unsafe, raisedBy=police, narrative=It happened again",
            List.of(
                    Kept.inRow("narrative", "concern", "narrative"),
                    Kept.inRow("safeNow", "concern", "safe_now"),
                    Kept.inRow("effect", "concern", "effect")),
            List.of(Kept.inRow("raiser", "concern", "raiser"))),
    OUTCOME(
            matter -> matter.path() + "/outcomes/new",
            "asked=yes, askedBy=Nadia Rahman, words=Let me stay at home, voice=adult",
            List.of(new Kept("words", "select words from desired_outcome where id = ?", id -> Ids.from(id, "said"))),
            List.of(Kept.inRow("askedBy", "ask", "asked_by"))),
    OUTCOME_CHANGE(
            matter -> matter.path() + "/outcomes/" + matter.outcome() + "/change",
            "words=Let him come on Sundays, voice=adult",
            List.of(
                    Kept.inRow("words", "desired_outcome", "words"),
                    Kept.inRow("why", "desired_outcome", "why_changed")),
            List.of()),
    OUTCOME_WITHDRAWAL(
            matter -> matter.path() + "/outcomes/" + matter.outcome() + "/withdrawal",
            "words=Forget I said it",
            List.of(Kept.inRow("words", "outcome_withdrawal", "words")),
            List.of()),
    CATEGORY(
            matter -> matter.path() + "/outcomes/" + matter.outcome() + "/category",
            "categories=safer",
            List.of(),
            List.of()),
    SECTION_42_DECISION(
            matter -> matter.path() + "/concerns/" + matter.concern() + "/section42",
            "needs=met, needsReason=Sight loss, abuse=met, abuseReason=Money went, unable=met, unableReason=She cannot"
                    + " read it, decider=Sam Oyelaran, decidedKnown=He told me",
            List.of(
                    Kept.inRow("needsReason", "section42_decision", "needs_reason"),
                    Kept.inRow("abuseReason", "section42_decision", "abuse_reason"),
                    Kept.inRow("unableReason", "section42_decision", "unable_reason"),
                    Kept.inRow("decidedKnown", "section42_decision", "decided_known")),
            List.of(Kept.inRow("decider", "section42_decision", "decided_by"))),
    CONVERSATION(
            matter -> matter.path() + "/conversations/new",
            "said=He came again",
            List.of(
                    Kept.inRow("said", "conversation", "said"),
                    Kept.inRow("explained", "conversation", "explained"),
                    Kept.inRow("helped", "conversation", "helped"),
                    Kept.inRow("options", "conversation", "options")),
            List.of(Kept.inRow("place", "conversation", "place"), Kept.inRow("present", "conversation", "present"))),
    CAUSED_ENQUIRY(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/caused",
            "organisation=The hospital, scope=Find out who was on the ward",
            List.of(
                    Kept.inRow("scope", "caused_enquiry", "scope"),
                    Kept.inRow("whyThem", "caused_enquiry", "why_them"),
                    Kept.inRow("involving", "caused_enquiry", "involving")),
            List.of(Kept.inRow("organisation", "caused_enquiry", "organisation"))),
    CAUSED_REPORT(
            matter -> matter.path() + "/caused/" + matter.caused() + "/report/new",
            "became=received, words=There were two nurses short",
            List.of(
                    Kept.inRow("words", "caused_report", "words"),
                    Kept.inRow("personsWords", "caused_report", "persons_words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(CAUSED_ENQUIRY.path(matter)),
                    Matter.with(matter.caused(), CAUSED_ENQUIRY.typed(matter.name())));
        }
    },
    PROCESS(
            matter -> matter.path() + "/processes/new",
            "kind=police, ledBy=Larchmere Police, about=Who took her money",
            List.of(
                    Kept.inRow("about", "other_process", "about"),
                    Kept.inRow("theirPart", "other_process", "their_part")),
            List.of(
                    Kept.inRow("ledBy", "other_process", "led_by"),
                    Kept.inRow("provider", "other_process", "provider"),
                    Kept.inRow("reference", "other_process", "reference"))),
    PROCESS_NEWS(
            matter -> matter.path() + "/processes/" + matter.process() + "/news/new",
            "ended=no, words=They have spoken with him",
            List.of(Kept.inRow("words", "process_news", "words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(PROCESS.path(matter)), Matter.with(matter.process(), PROCESS.typed(matter.name())));
        }
    },
    CRIME(
            matter -> matter.path() + "/crimes/new",
            "what=Her purse was taken, reported=yes, reportedBy=Nadia Rahman",
            List.of(
                    Kept.inRow("what", "crime_report", "what"),
                    Kept.inRow("theirView", "crime_report", "their_view"),
                    Kept.inRow("statement", "crime_report", "statement")),
            List.of(
                    Kept.inRow("reportedBy", "crime_report", "reported_by"),
                    Kept.inRow("reference", "crime_report", "reference"))),
    COORDINATOR(
            matter -> matter.path() + "/coordinator/new",
            "who=Jo Penn, organisation=Larchmere Homes",
            List.of(Kept.inRow("said", "coordinator", "said")),
            List.of(
                    Kept.inRow("who", "coordinator", "who"),
                    Kept.inRow("organisation", "coordinator", "organisation"))),
    AGREED_ROLE(
            matter -> matter.path() + "/agreed-roles/new",
            "who=Larchmere Homes, what=Change the lock, agrees=yes",
            List.of(Kept.inRow("why", "agreed_role", "why"), Kept.inRow("said", "agreed_role", "said")),
            List.of(Kept.inRow("who", "agreed_role", "who"), Kept.inRow("what", "agreed_role", "what"))),
    ROLE_BECAME(
            matter -> matter.path() + "/agreed-roles/" + matter.agreedRole() + "/became/new",
            "became=not-done, words=They had nobody",
            List.of(Kept.inRow("words", "agreed_role_became", "words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(AGREED_ROLE.path(matter)),
                    Matter.with(matter.agreedRole(), AGREED_ROLE.typed(matter.name())));
        }
    },
    LEGAL_POWER(
            matter -> matter.path() + "/legal-powers/new",
            "power=other, which=A warrant to enter, outcome=not-used, why=She lets us in",
            List.of(Kept.inRow("why", "legal_power", "why"), Kept.inRow("theirView", "legal_power", "their_view")),
            List.of(Kept.inRow("which", "legal_power", "which"), Kept.inRow("advisedBy", "legal_power", "advised_by"))),
    IN_TOUCH(
            matter -> matter.path() + "/in-touch/new",
            "withWhom=Harbour Surgery, away=yes",
            List.of(
                    Kept.inRow("words", "in_touch", "words"),
                    Kept.inRow("knownBy", "in_touch", "known_by"),
                    Kept.inRow("how", "in_touch", "how")),
            List.of(Kept.inRow("withWhom", "in_touch", "with_whom"), Kept.inRow("keeper", "in_touch", "keeper"))),
    LEAFLET_GIVEN(
            matter -> matter.path() + "/leaflets/new",
            "other=A leaflet of Age UK, how=gone-through",
            List.of(Kept.inRow("said", "leaflet_given", "said")),
            List.of(
                    Kept.inRow("other", "leaflet_given", "other"),
                    Kept.inRow("whom", "leaflet_given", "whom"),
                    Kept.inRow("byWhom", "leaflet_given", "by_whom"))),
    LETTER(
            matter -> matter.path() + "/letters/new/partner/" + matter.concern(),
            "toWhom=Harbour Surgery, how=post",
            List.of(Kept.inRow("ownWords", "letter", "own_words"), Kept.inRow("namedWhy", "letter", "named_why")),
            List.of(Kept.inRow("toWhom", "letter", "to_whom"))),
    LETTER_ONCE_MORE(
            matter -> matter.path() + "/letters/" + matter.letter() + "/once-more",
            "how=email",
            List.of(),
            List.of(Kept.inRow("toWhom", "letter", "to_whom"))) {
        @Override
        void prepare(Matter matter) {
            prepared(LETTER, matter, matter.letter());
        }
    },
    INTERIM_SAFETY(
            matter -> matter.path() + "/interim-safety/new",
            "what=Her sister stays at night, doneBy=Her sister Ann",
            List.of(
                    Kept.inRow("why", "interim_safety", "why"),
                    Kept.inRow("theirView", "interim_safety", "their_view")),
            List.of(Kept.inRow("what", "interim_safety", "what"), Kept.inRow("doneBy", "interim_safety", "done_by"))),
    INTERIM_LOOK(
            matter -> matter.path() + "/interim-safety/" + matter.interim() + "/look/new",
            "ended=no, words=She slept well",
            List.of(Kept.inRow("words", "interim_look", "words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(INTERIM_SAFETY.path(matter)),
                    Matter.with(matter.interim(), INTERIM_SAFETY.typed(matter.name())));
        }
    },
    OTHER_AT_RISK(
            matter -> matter.path() + "/others-at-risk/new",
            "kind=child, who=A boy of six, livesThere=yes, whatDanger=He sees it all, told=yes, toldWhom=Children’s services",
            List.of(Kept.inRow("whatDanger", "other_at_risk", "danger")),
            List.of(Kept.inRow("who", "other_at_risk", "who"), Kept.inRow("toldWhom", "other_at_risk", "told_whom"))),
    DECISION_MAKER(
            matter -> matter.path() + "/decision-makers/new",
            "kind=lpa-welfare, who=Her sister Ann, paperSeen=no",
            List.of(Kept.inRow("limits", "decision_maker", "limits"), Kept.inRow("paper", "decision_maker", "paper")),
            List.of(Kept.inRow("who", "decision_maker", "who"))),
    DECISION_MAKER_NEWS(
            matter -> matter.path() + "/decision-makers/" + matter.maker() + "/news/new",
            "became=ended, words=Ann gave it up",
            List.of(Kept.inRow("words", "decision_maker_news", "words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            prepared(DECISION_MAKER, matter, matter.maker());
        }
    },
    ADVANCE_WISH(
            matter -> matter.path() + "/advance-wishes/new",
            "kind=refusal, treatment=To be tube fed, lifeSustaining=yes, formalities=written",
            List.of(Kept.inRow("treatment", "advance_wish", "words"), Kept.inRow("applies", "advance_wish", "applies")),
            List.of(Kept.inRow("keptWhere", "advance_wish", "kept_where"))),
    ADVANCE_WISH_WITHDRAWAL(
            matter -> matter.path() + "/advance-wishes/" + matter.wish() + "/withdrawal/new",
            "words=She tore it up",
            List.of(Kept.inRow("words", "advance_wish_withdrawal", "words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            prepared(ADVANCE_WISH, matter, matter.wish());
        }
    },
    DEPRIVATION(
            matter -> matter.path() + "/deprivations/new",
            "kind=standard, state=granted, byWhom=Larchmere Council",
            List.of(Kept.inRow("says", "deprivation", "says")),
            List.of(
                    Kept.inRow("byWhom", "deprivation", "by_whom"),
                    Kept.inRow("place", "deprivation", "place"),
                    Kept.inRow("representative", "deprivation", "representative"))),
    DEPRIVATION_STEP(
            matter -> matter.path() + "/deprivations/" + matter.deprivation() + "/steps/new",
            "state=ended, byWhom=Larchmere Council, why=She went home",
            List.of(Kept.inRow("why", "deprivation_step", "why")),
            List.of(Kept.inRow("byWhom", "deprivation_step", "by_whom"))) {
        @Override
        void prepare(Matter matter) {
            prepared(DEPRIVATION, matter, matter.deprivation());
        }
    },
    NEXT_STEP(
            matter -> matter.path() + "/steps/new",
            "what=Ring her in the morning, who=Nadia Rahman",
            List.of(),
            List.of(Kept.inRow("what", "next_step", "what"), Kept.inRow("who", "next_step", "who"))),
    NEXT_STEP_DONE(
            matter -> matter.path() + "/steps/" + matter.step() + "/done",
            "whatHappened=She was glad of it",
            List.of(Kept.inRow("whatHappened", "next_step_done", "what_happened")),
            List.of()),
    PLAN(
            matter -> matter.path() + "/plan",
            "what=Change the lock, who=%s, towards=none, written=no",
            List.of(Kept.inRow("what", "plan_item", "what")),
            List.of()),
    PLAN_CHANGE(
            matter -> matter.path() + "/plan/" + matter.item() + "/change",
            "what=Change both locks, who=Nadia Rahman, towards=none, written=no",
            List.of(Kept.inRow("what", "plan_item", "what")),
            List.of()),
    PLAN_ENDED(
            matter -> matter.path() + "/plan/" + matter.item() + "/ended",
            "ended=done, whatHappened=It is changed",
            List.of(Kept.inRow("whatHappened", "plan_item_ended", "what_happened")),
            List.of()),
    PLAN_PROGRESS(
            matter -> matter.path() + "/plan/" + matter.item() + "/progress/new",
            "step=declined, partner=Larchmere Homes, words=They have nobody",
            List.of(Kept.inRow("words", "plan_item_progress", "words")),
            List.of(Kept.inRow("partner", "plan_item_progress", "partner"))),
    PLAN_ARRANGEMENTS(
            matter -> matter.path() + "/plan/arrangements/new",
            "agrees=partly, said=I want my key back, ifWrong=She rings her sister",
            List.of(
                    Kept.inRow("said", "plan_arrangement", "said"),
                    Kept.inRow("ifWrong", "plan_arrangement", "if_wrong"),
                    Kept.inRow("watchedHow", "plan_arrangement", "watched_how"),
                    Kept.inRow("safe", "plan_arrangement", "safe"),
                    Kept.inRow("changed", "plan_arrangement", "changed"),
                    Kept.inRow("justice", "plan_arrangement", "justice")),
            List.of(Kept.inRow("watchedBy", "plan_arrangement", "watched_by"))),
    PLAN_GIVEN(
            matter -> matter.path() + "/plan/given/new",
            "given=yes, forms=large-print",
            List.of(Kept.inRow("words", "plan_given", "words")),
            List.of(Kept.inRow("toWhom", "plan_given", "to_whom"))),
    DOCUMENT_GIVEN(
            matter -> matter.path() + "/documents/given/new",
            "given=yes, copyForm=audio-script, language=en, how=read",
            List.of(Kept.inRow("words", "document_given", "words")),
            List.of(Kept.inRow("toWhom", "document_given", "to_whom"))),
    CHANGE(
            matter -> matter.path() + "/changes/new",
            "words=She moved to her sister, what=life, review=yes",
            List.of(Kept.inRow("words", "change_noticed", "words")),
            List.of()),
    FEELS_SAFE(
            matter -> matter.path() + "/feels-safe/new",
            "feels=partly, said=Not at night",
            List.of(Kept.inRow("said", "safety_asked", "said"), Kept.inRow("contact", "safety_asked", "contact")),
            List.of()),
    CLOSING_CHECKLIST(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/closing-checklist",
            "support=done, support-note=She has a visitor now",
            List.of(
                    Kept.inRow("support-note", "closing_checklist", "notes[1]"),
                    Kept.inRow("watched", "closing_checklist", "watched"),
                    Kept.inRow("prevented", "closing_checklist", "prevented"),
                    Kept.inRow("learnt", "closing_checklist", "learnt"),
                    Kept.inRow("studyWhy", "closing_checklist", "study_why")),
            List.of()),
    HEARD_BACK(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/heard/new",
            "heardBack=heard, heardWhat=That he does not come back, toldBy=Nadia Rahman",
            List.of(Kept.inRow("heardWhat", "heard_back", "what"), Kept.inRow("theirWords", "heard_back", "said")),
            List.of(Kept.inRow("toldHow", "heard_back", "how"), Kept.inRow("toldBy", "heard_back", "by_whom"))),
    TOLD_AT_END(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/told/" + matter.concern(),
            "told=yes, toldWords=That she is safe",
            List.of(Kept.inRow("toldWords", "told_at_end", "words")),
            List.of()),
    WHY_NOT(
            matter ->
                    matter.path() + "/enquiries/" + matter.enquiry() + "/outcomes/" + matter.outcome() + "/reason/new",
            "known=yes, why=He would not sign",
            List.of(Kept.inRow("why", "outcome_looked_into", "words")),
            List.of()),
    ENQUIRY_FOLLOWS(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/follows",
            "why=He is back",
            List.of(Kept.inRow("why", "enquiry_follows", "why")),
            List.of()) {
        @Override
        Map<String, List<String>> asked(Matter matter) {
            return Visitor.typed("earlier", earlier(matter));
        }

        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            var concern = Ids.from(matter.concern(), "earlier");
            recorder.record(
                    recorder.open(CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)),
                    Matter.with(concern, CONCERN_ABOUT_SOMEBODY_KNOWN.typed(matter.name())));
            recorder.record(
                    recorder.open("/cases/" + Ids.from(concern, "case") + "/concerns/" + concern + "/section42"),
                    Matter.with(concern, SECTION_42_DECISION.typed(matter.name())));
        }

        private String earlier(Matter matter) {
            var concern = Ids.from(matter.concern(), "earlier");
            return String.valueOf(Rows.value("select id from enquiry where concern_id = ?", concern));
        }
    },
    EPISODE_SIGN_OFF(
            matter -> matter.path() + "/episodes/" + Ids.from(matter.concern(), "arrangement") + "/sign-off",
            "agreed=yes, why=It is what she wants, personal=Made at her own table",
            List.of(
                    Kept.inRow("why", "episode_sign_off", "why"),
                    Kept.inRow("personal", "episode_sign_off", "personal")),
            List.of()) {
        @Override
        String username() {
            return "sam.oyelaran";
        }

        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(PLAN_ARRANGEMENTS.path(matter)),
                    Matter.with(Ids.from(matter.concern(), "arrangement"), PLAN_ARRANGEMENTS.typed(matter.name())));
        }
    },
    FEEDBACK_OFFER(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/feedback-offer",
            "answer=yes, words=She may ring me, saidBy=adult, ofWhom=adult, how=telephone, contact=01632 960001,"
                    + " agreed=Somebody may ring her",
            List.of(
                    Kept.inRow("words", "feedback_offer", "words"),
                    Kept.inRow("safeWhen", "feedback_offer", "safe_when"),
                    Kept.inRow("notToDo", "feedback_offer", "not_to_do"),
                    Kept.inRow("needs", "feedback_offer", "needs"),
                    Kept.inRow("agreed", "feedback_offer", "agreed")),
            List.of(
                    Kept.inRow("contact", "feedback_offer", "contact"),
                    Kept.inRow("caller", "feedback_offer", "caller"))),
    FEEDBACK_INTERVIEWER(
            matter -> matter.path() + "/feedback/" + matter.feedbackOffer() + "/interviewer",
            "interviewer=carys.morgan, why=She knows some Welsh",
            List.of(Kept.inRow("why", "feedback_given", "why")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            prepared(FEEDBACK_OFFER, matter, matter.feedbackOffer());
        }
    },
    FEEDBACK_SINCE(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/since/new",
            "talked=yes, words=He has not come back, been=better, feels=partly, lasted=yes, answeredBy=adult,"
                    + " how=telephone, askedBy=Nadia Rahman",
            List.of(Kept.inRow("words", "feedback_since", "words")),
            List.of(Kept.inRow("askedBy", "feedback_since", "asked_by"))),
    HELPED(
            matter -> matter.path() + "/concerns/" + without(matter) + "/helped/new",
            "talked=yes, words=She comes on Fridays now, helped=partly, feels=yes, voice=adult",
            List.of(Kept.inRow("words", "helped", "words")),
            List.of()) {
        // Another concern on the case, that leads to no enquiry.
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            var concern = without(matter);
            var raised = new LinkedHashMap<>(CONCERN_ABOUT_SOMEBODY_KNOWN.typed(matter.name()));
            raised.put("joins", List.of(matter.file().toString()));
            recorder.record(recorder.open(CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)), Matter.with(concern, raised));
            var decided = new LinkedHashMap<>(SECTION_42_DECISION.typed(matter.name()));
            decided.putAll(Visitor.typed(
                    "unable",
                    "not-met",
                    "anyway",
                    "no",
                    "responses",
                    "signposted",
                    "signpostedTo",
                    "Age UK Larchmere",
                    "insteadReason",
                    "It is what she asks for"));
            recorder.record(
                    recorder.open(matter.path() + "/concerns/" + concern + "/section42"),
                    Matter.with(concern, decided));
        }
    },
    OWN_PAGE_ANSWER(
            matter -> matter.path() + "/own-page/said/" + Ids.from(matter.concern(), "own-said"),
            "words=It is put right, told=other, toldWords=Through her sister",
            List.of(
                    Kept.inRow("words", "own_page_answer", "words"),
                    Kept.inRow("toldWords", "own_page_answer", "told_words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            OwnPageTests.says(matter, Ids.from(matter.concern(), "own-said"));
        }
    },

    /// Of no case, as the next two.
    BARRIER(
            _ -> "/quality/barriers/new",
            "words=No quiet room, kind=means, named=no",
            List.of(Kept.inRow("words", "barrier", "words"), Kept.inRow("wouldHelp", "barrier", "would_help")),
            List.of()),
    PARTNER_AUDIT(
            _ -> "/quality/returned/new",
            "partner=The hospital, from-day=1, from-month=4, from-year=2026, until-day=30, until-month=6,"
                    + " until-year=2026, files=12",
            List.of(Kept.inRow("good", "partner_audit", "good"), Kept.inRow("change", "partner_audit", "change")),
            List.of(Kept.inRow("partner", "partner_audit", "partner"))) {
        @Override
        String username() {
            return "sam.oyelaran";
        }
    },
    GROUP_TALK(
            _ -> "/quality/groups/new",
            "about=How we are told, ledBy=People First, adults=5, agreed=No names, said=Letters frighten us",
            List.of(Kept.inRow("agreed", "group_talk", "agreed"), Kept.inRow("said", "group_talk", "said")),
            List.of(Kept.inRow("about", "group_talk", "about"), Kept.inRow("ledBy", "group_talk", "led_by"))) {
        @Override
        String username() {
            return "sam.oyelaran";
        }
    },
    STORY(
            matter -> matter.path() + "/stories/new",
            "words=Somebody was asked and it helped, title=It helped, theme=asked, consent=agreed",
            List.of(Kept.inRow("words", "story", "words"), Kept.inRow("agreedWords", "story", "consent_words")),
            List.of(Kept.inRow("title", "story", "title"))),
    STORY_VERSION(
            matter -> matter.path() + "/stories/" + matter.story() + "/version",
            "words=Somebody was asked and it helped them, why=It was too short",
            List.of(
                    Kept.inRow("words", "story", "words"),
                    Kept.inRow("agreedWords", "story", "consent_words"),
                    Kept.inRow("why", "story", "why")),
            List.of(Kept.inRow("title", "story", "title"))) {
        @Override
        void prepare(Matter matter) {
            prepared(STORY, matter, matter.story());
        }
    },
    STORY_RELEASE(
            matter -> matter.path() + "/stories/" + matter.story() + "/release",
            "may=no, change=Leave the shop out",
            List.of(Kept.inRow("change", "story_release", "words")),
            List.of()) {
        @Override
        String username() {
            return "sam.oyelaran";
        }

        @Override
        void prepare(Matter matter) {
            prepared(STORY, matter, matter.story());
        }
    },
    STORY_WITHDRAWAL(
            matter -> matter.path() + "/stories/" + matter.story() + "/withdrawal",
            "reason=changed-mind, words=She would rather not",
            List.of(Kept.inRow("words", "story_withdrawal", "words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            prepared(STORY, matter, matter.story());
        }
    },
    DEPARTURE(
            matter -> matter.path() + "/departures/new",
            "from=procedure, reason=their-pace, instead=We meet at her home, why=Offices frighten her,"
                    + " supportedBy=Sam Oyelaran",
            // Who supports it is a colleague, and not any line.
            List.of(Kept.inRow("instead", "departure", "instead"), Kept.inRow("why", "departure", "why")),
            List.of()),
    PASSED_PROMPT(
            matter -> matter.path() + "/prompts/others-at-risk/plan/" + matter.file(),
            "reason=not-here, why=She lives alone",
            List.of(Kept.inRow("why", "prompt_passed", "why")),
            List.of()),
    REVIEW(
            matter -> matter.path() + "/reviews/new",
            "words=It is quieter now, voice=adult, goesOn=yes",
            List.of(Kept.inRow("words", "review", "words"), Kept.inRow("why", "review", "why")),
            List.of()),
    CAPACITY(matter -> matter.path() + "/capacity/new", Form.ASSESSED, assessedWords(), assessedLines()),
    CAPACITY_AT_ANOTHER_TIME(
            matter -> matter.path() + "/capacity/" + matter.assessment() + "/reassessment",
            Form.ASSESSED,
            assessedWords(),
            assessedLines()),
    BEST_INTERESTS(
            matter -> matter.path() + "/capacity/" + matter.assessment() + "/best-interests",
            "wishes=She always locked her own door, option-1=Change the lock, consulted=yes, consultedWho=Her sister agrees,"
                    + " notAsked=No attorney is known, written=Nothing was found, beliefs=Her home is her own,"
                    + " tookPart=With pictures, circumstances=He has a key, later=It will not come back,"
                    + " lifeSustaining=no,"
                    + " lessRestrictive=Nothing less would do, decided=He gives back the key, why=She is frightened,"
                    + " decidedBy=Sam Oyelaran",
            List.of(
                    Kept.inRow("wishes", "best_interests", "wishes"),
                    Kept.inRow("tookPart", "best_interests", "took_part"),
                    Kept.inRow("written", "best_interests", "written"),
                    Kept.inRow("beliefs", "best_interests", "beliefs"),
                    Kept.inRow("circumstances", "best_interests", "circumstances"),
                    Kept.inRow("later", "best_interests", "later"),
                    Kept.inRow("notAsked", "best_interests", "not_asked"),
                    Kept.inRow("option-1", "best_interests", "options[1]"),
                    Kept.inRow("benefits-1", "best_interests", "benefits[1]"),
                    Kept.inRow("harms-1", "best_interests", "harms[1]"),
                    Kept.inRow("option-4", "best_interests", "options[2]"),
                    Kept.inRow("consultedWho", "best_interests", "consulted"),
                    Kept.inRow("lessRestrictive", "best_interests", "less_restrictive"),
                    Kept.inRow("decided", "best_interests", "decided"),
                    Kept.inRow("why", "best_interests", "why")),
            List.of(Kept.inRow("decidedBy", "best_interests", "decided_by"))),
    PAUSE(
            matter -> matter.path() + "/pauses/new",
            "reason=police, why=They asked us, supportedBy=Sam Oyelaran, until-day=1, until-month=12, until-year=2099",
            // Who supports it is a colleague, and not any line.
            List.of(Kept.inRow("why", "pause", "why")),
            List.of()),
    RESUMPTION(
            matter -> matter.path() + "/pauses/" + matter.pause() + "/resumption",
            "why=They are done",
            List.of(Kept.inRow("why", "resumption", "why")),
            List.of()),
    ADVOCACY(
            matter -> matter.path() + "/advocacy/new",
            "understand=yes, understandShown=She lost the thread, retain=no, useOrWeigh=no, communicate=no, somebody=yes,"
                    + " who=Her sister Ann, paid=no, implicated=no, unable=no, consent=agrees, whoWhy=She knows her best,"
                    + " ground=disagreement, groundWhy=Ann wants her to move",
            List.of(
                    Kept.inRow("understandShown", "advocacy_decision", "understand_shown"),
                    Kept.inRow("retainShown", "advocacy_decision", "retain_shown"),
                    Kept.inRow("useOrWeighShown", "advocacy_decision", "use_or_weigh_shown"),
                    Kept.inRow("communicateShown", "advocacy_decision", "communicate_shown"),
                    Kept.inRow("whoWhy", "advocacy_decision", "who_why"),
                    Kept.inRow("groundWhy", "advocacy_decision", "ground_why"),
                    Kept.inRow("others", "advocacy_decision", "others")),
            List.of(Kept.inRow("who", "advocacy_decision", "who"))),
    ADVOCATE(
            matter -> matter.path() + "/advocates/new",
            "kind=imca, decision=Where to live, benefit=Her family disagree, section68=yes, agreement=best-interests,"
                    + " agreementWhy=She cannot weigh it, provider=Harbour Advocacy",
            List.of(
                    Kept.inRow("decision", "advocate", "decision"),
                    Kept.inRow("benefit", "advocate", "benefit"),
                    Kept.inRow("agreementWhy", "advocate", "agreement_why")),
            List.of(Kept.inRow("provider", "advocate", "provider"))),
    ADVOCATE_PROGRESS(
            matter -> matter.path() + "/advocates/" + matter.advocate() + "/progress/new",
            "step=declined, words=They have nobody free",
            List.of(Kept.inRow("words", "advocate_progress", "words")),
            List.of(Kept.inRow("who", "advocate_progress", "who"))) {
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(ADVOCATE.path(matter)),
                    Matter.with(matter.advocate(), ADVOCATE.typed(matter.name())));
        }
    },
    CONSENT(
            matter -> matter.path() + "/consent/new",
            "question=passing-on, toWhom=Her surgery, answer=does-not-agree, said=They need not know",
            List.of(Kept.inRow("said", "consent", "said")),
            List.of(Kept.inRow("toWhom", "consent", "about"), Kept.inRow("askedBy", "consent", "asked_by"))),
    CONSENT_ASKED_AGAIN(
            matter -> matter.path() + "/consent/" + matter.consent() + "/again",
            "question=passing-on, toWhom=Her surgery, answer=agrees, said=They may know now, limits=Not the photographs",
            List.of(Kept.inRow("said", "consent", "said"), Kept.inRow("limits", "consent", "limits")),
            List.of(Kept.inRow("toWhom", "consent", "about"), Kept.inRow("askedBy", "consent", "asked_by"))) {
        @Override
        void prepare(Matter matter) {
            GOING_ON.prepare(matter);
        }
    },
    GOING_ON(
            matter -> matter.path() + "/consent/" + matter.consent() + "/going-on",
            "grounds=others-at-risk, why=He goes to her sister too, authorisedBy=Sam Oyelaran, told=yes,"
                    + " toldWhat=That we tell them all the same",
            // Who authorised it is a colleague, and not any line.
            List.of(Kept.inRow("why", "going_on", "why"), Kept.inRow("toldWhat", "going_on", "told_words")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(CONSENT.path(matter)), Matter.with(matter.consent(), CONSENT.typed(matter.name())));
        }
    },
    PASSED_ON(
            matter -> matter.path() + "/passed-on/new",
            "toWhom=The hospital, what=That she was hurt, why=They see her on Monday",
            List.of(Kept.inRow("what", "passed_on", "what"), Kept.inRow("why", "passed_on", "why")),
            List.of(Kept.inRow("toWhom", "passed_on", "to_whom"), Kept.inRow("toldBy", "passed_on", "told_by"))),
    STOP(
            matter -> matter.path() + "/stop/new",
            "said=Leave it be, others=yes, othersWho=Her sister",
            List.of(
                    Kept.inRow("said", "asked_to_stop", "said"),
                    Kept.inRow("options", "asked_to_stop", "options"),
                    Kept.inRow("othersWho", "asked_to_stop", "others_who"),
                    Kept.inRow("door", "asked_to_stop", "door")),
            List.of()),
    RISK(matter -> matter.path() + "/risks/new", Form.WEIGHED, weighedWords(), weighedLines()),
    RISK_WEIGHED_AGAIN(
            matter -> matter.path() + "/risks/" + matter.weighing() + "/weighed-again",
            Form.WEIGHED,
            weighedWords(),
            weighedLines()) {
        @Override
        void prepare(Matter matter) {
            weigh(matter);
        }
    },
    RISK_AGREEMENT(
            matter -> matter.path() + "/risks/" + matter.weighing() + "/agreement",
            "agreed=yes, why=It is what she wants",
            List.of(Kept.inRow("why", "risk_agreement", "why")),
            List.of()) {
        @Override
        String username() {
            return "sam.oyelaran";
        }

        @Override
        void prepare(Matter matter) {
            weigh(matter);
        }
    },
    SAFE_TO_ASK(
            matter -> matter.path() + "/safe-to-ask/new",
            "ask=no, reach=not-known, why=He listens in, how=Through her sister, notTold=Her son",
            List.of(
                    Kept.inRow("why", "safe_to_ask", "why"),
                    Kept.inRow("how", "safe_to_ask", "how"),
                    Kept.inRow("notTold", "safe_to_ask", "not_told")),
            List.of(Kept.inRow("word", "safe_to_ask", "word"))),
    SIGNS(
            matter -> matter.path() + "/signs/fire/new",
            "alarm=yes, alarmSeen=There is none, smoking=no, escape=not-known",
            List.of(
                    Kept.inRow("alarmSeen", "signs_looked_for", "seen[1]"),
                    Kept.inRow("smokingSeen", "signs_looked_for", "seen[2]"),
                    Kept.inRow("more", "signs_looked_for", "more")),
            List.of()),
    ADVICE(
            matter -> matter.path() + "/advice/new",
            "kind=high-risk-panel, ofWhom=The panel, question=What else could be tried?",
            List.of(Kept.inRow("question", "risk_advice", "question")),
            List.of(Kept.inRow("ofWhom", "risk_advice", "of_whom"))),
    ADVICE_ANSWER(
            matter -> matter.path() + "/advice/" + matter.advice() + "/answer/new",
            "answer=Go on seeing her",
            List.of(Kept.inRow("answer", "risk_advice_given", "answer")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            var recorder = Matter.recorder();
            recorder.record(
                    recorder.open(ADVICE.path(matter)), Matter.with(matter.advice(), ADVICE.typed(matter.name())));
        }
    },
    OTHERS_VIEW(
            matter -> matter.path() + "/views/new",
            "whose=relative, who=Her son James, words=She has to move, reception=dismisses, said=I stay here",
            List.of(Kept.inRow("words", "others_view", "words"), Kept.inRow("said", "others_view", "reception_words")),
            List.of(Kept.inRow("who", "others_view", "who"))),
    NEGOTIATION(
            matter -> matter.path() + "/negotiations/new",
            "talked=With James at her table, tookPart=negotiated, said=It is my house, ended=another-way, otherWay=He"
                    + " rings first",
            List.of(
                    Kept.inRow("talked", "negotiation", "talked"),
                    Kept.inRow("said", "negotiation", "said"),
                    Kept.inRow("otherWay", "negotiation", "ended_words")),
            List.of()),
    BRINGING_ABOUT(
            matter -> matter.path() + "/bringing-about/new",
            "who=Harbour Housing, gift=others, helping=Nadia rings them, council=Ask for it",
            List.of(
                    Kept.inRow("helping", "bringing_about", "helping"),
                    Kept.inRow("council", "bringing_about", "council")),
            List.of(Kept.inRow("who", "bringing_about", "who"))) {
        @Override
        Map<String, List<String>> asked(Matter matter) {
            return Visitor.typed("wish", matter.outcome().toString());
        }
    },
    PROFILE(
            matter -> "/people/" + matter.person() + "/profile/change",
            "matters=My garden, money=appointee, moneyWho=Larchmere Council",
            List.of(
                    Kept.inRow("matters", "profile", "matters"),
                    Kept.inRow("liked", "profile", "liked"),
                    Kept.inRow("support", "profile", "support"),
                    Kept.inRow("trusts", "profile", "trusts"),
                    Kept.inRow("wayIn", "profile", "way_in"),
                    Kept.inRow("would", "profile", "would"),
                    Kept.inRow("near", "profile", "near")),
            List.of(
                    Kept.inRow("moneyWho", "profile", "money_who"),
                    Kept.inRow("moneyPaper", "profile", "money_paper"))),
    RELATIVE_TOLD(
            matter -> matter.path() + "/relatives/new",
            "who=Her daughter Ann, how=telephone, what=That she is safe, wanted=yes, fears=To be blamed",
            List.of(
                    Kept.inRow("what", "relative_told", "what"),
                    Kept.inRow("fears", "relative_told", "fears"),
                    Kept.inRow("answered", "relative_told", "answered")),
            List.of(Kept.inRow("who", "relative_told", "who"))),
    CONTACT(
            matter -> matter.path() + "/contact/new",
            "withWhom=Her son James, arranged=somebody-there, whose=theirs, why=He shouted at her",
            List.of(Kept.inRow("why", "contact", "why"), Kept.inRow("said", "contact", "said")),
            List.of(Kept.inRow("withWhom", "contact", "with_whom"))),
    INDIGNITY(
            matter -> matter.path() + "/indignities/new",
            "what=They talked over her head, often=often",
            List.of(Kept.inRow("what", "indignity", "what"), Kept.inRow("felt", "indignity", "felt")),
            List.of(Kept.inRow("place", "indignity", "place"), Kept.inRow("byWhom", "indignity", "by_whom"))),
    MEETING(
            matter -> matter.path() + "/meetings/new",
            "kind=planning, meetsOn-day=1, meetsOn-month=7, meetsOn-year=2026, invited=no, notInvitedWhy=She is in hospital,"
                    + " state=held, attended=part, attendedWhy=She grew tired, contribution=A picture of her cat, voice=adult,"
                    + " decidedWhat=The lock is changed",
            List.of(
                    Kept.inRow("decidedWhat", "meeting", "decided"),
                    Kept.inRow("placeWhy", "meeting", "place_why"),
                    Kept.inRow("purpose", "meeting", "purpose"),
                    Kept.inRow("notInvitedWhy", "meeting", "not_invited"),
                    Kept.inRow("prepared", "meeting", "prepared"),
                    Kept.inRow("names", "meeting", "names"),
                    Kept.inRow("attendedWhy", "meeting", "attended_why"),
                    Kept.inRow("contribution", "meeting", "contribution"),
                    Kept.inRow("helped", "meeting", "helped"),
                    Kept.inRow("apart", "meeting", "apart"),
                    Kept.inRow("present", "meeting", "present"),
                    Kept.inRow("revisited", "meeting", "revisited")),
            List.of(Kept.inRow("place", "meeting", "place"))),
    MEETING_BECAME(
            matter -> matter.path() + "/meetings/" + matter.meeting() + "/became",
            "kind=planning, meetsOn-day=1, meetsOn-month=7, meetsOn-year=2026, invited=no, notInvitedWhy=She is in hospital,"
                    + " state=called-off, calledOffWhy=She is ill",
            List.of(Kept.inRow("calledOffWhy", "meeting", "called_off")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            meet(matter);
        }
    },
    MINUTES(
            matter -> matter.path() + "/meetings/" + matter.meeting() + "/minutes/new",
            "words=She wants the lock changed. Ann does it",
            List.of(Kept.inRow("words", "meeting_minutes", "words"), Kept.inRow("apart", "meeting_minutes", "apart")),
            List.of(Kept.inRow("made", "meeting_minutes", "made"))) {
        @Override
        void prepare(Matter matter) {
            meet(matter);
        }
    },
    MINUTES_GIVEN(
            matter -> matter.path() + "/meetings/" + matter.meeting() + "/minutes-given/new",
            "given=no, notGivenWhy=He would read them",
            List.of(Kept.inRow("notGivenWhy", "minutes_given", "not_given")),
            List.of()) {
        @Override
        void prepare(Matter matter) {
            meet(matter);
        }
    },
    CONCLUSION(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/conclusion",
            "viewsSought=yes, views=I am glad, answeredBy=adult, actionNeeded=no, noActionWhy=He has gone",
            List.of(
                    Kept.inRow("views", "conclusion", "views"),
                    Kept.inRow("noActionWhy", "conclusion", "action"),
                    Kept.inRow("livesOn", "conclusion", "lives_on"),
                    Kept.inRow("regard", "conclusion", "regard"),
                    Kept.inRow("wordsForBoard", "conclusion", "words_for_board")),
            List.of()) {
        @Override
        Map<String, List<String>> asked(Matter matter) {
            var typed =
                    Visitor.typed("workers-" + matter.outcome(), "partly", "sharing", "agreed", "sharing", "checked");
            for (var open : List.of(matter.item(), matter.step())) {
                typed.putAll(Visitor.typed("settled-" + open, "not-needed", "because-" + open, "It came right"));
            }
            return typed;
        }
    },
    SIGN_OFF(
            matter -> matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off",
            "agreed=yes, why=It is what she wants, personal=Asked at her own table",
            List.of(Kept.inRow("why", "sign_off", "why"), Kept.inRow("personal", "sign_off", "personal")),
            List.of()) {
        @Override
        String username() {
            return "sam.oyelaran";
        }

        @Override
        Matter ready() {
            var matter = super.ready();
            matter.concluded(Matter.recorder());
            return matter;
        }
    },
    DETAILS(
            matter -> "/people/" + matter.person() + "/details",
            "givenName=%s, familyName=Of %s, gender=female",
            List.of(
                    details("safeContact", "safe_contact"),
                    details("communicationNeeds", "communication_needs"),
                    details("address", "address")),
            List.of(
                    details("givenName", "given_name"),
                    details("familyName", "family_name"),
                    details("preferredLanguage", "preferred_language"))) {
        @Override
        List<Kept> words() {
            return super.words().stream().map(Kept::byItsOwnId).toList();
        }

        @Override
        List<Kept> lines() {
            return super.lines().stream().map(Kept::byItsOwnId).toList();
        }
    },
    ALLOCATION(
            matter -> matter.path() + "/allocation",
            "holder=nadia.rahman",
            List.of(Kept.inRow("why", "allocation", "why")),
            List.of()),
    REFERRER_TOLD(
            matter -> matter.path() + "/concerns/" + matter.concern() + "/referrer-told",
            "told=yes, toldWords=That we look into it",
            List.of(Kept.inRow("toldWords", "referrer_told", "words")),
            List.of()),
    OTHER_WAY(
            matter -> matter.path() + "/other-ways/new",
            "because=lonely, ways=company, wanted=yes",
            List.of(Kept.inRow("said", "other_way", "said")),
            List.of(Kept.inRow("toWhom", "other_way", "to_whom"))),
    SUPPORT(
            matter -> matter.path() + "/concerns/" + matter.concern() + "/support",
            "supportReason=memory-and-cognition",
            List.of(),
            List.of());

    /// Somebody who cannot decide, cannot yet wait, and may be able to later.
    private static final String ASSESSED =
            "decision=Whether he keeps his key, doubt=yes, why=She did not know him, information=Who has a key,"
                    + " support=We came back in the morning, understand=yes, retain=no, retainShown=It was gone at once,"
                    + " weigh=yes, communicate=not-tested, impairment=yes, impairmentWhat=Delirium, because=yes,"
                    + " becauseHow=It began with the fever, outlook=regaining, outlookWhy=The ward says so, canWait=no,"
                    + " cannotWait=He comes tonight, assessedBy=Nadia Rahman";

    /// A risk that is taken with the person, and is one for others too.
    private static final String WEIGHED =
            "risk=He comes at night, asked=yes, said=I want him here, voice=adult, decided=taken, theyAccept=yes,"
                    + " othersAtRisk=yes, others=Her sister, askCouncil=yes, why=It is what she lives for,"
                    + " weighedBy=Nadia Rahman";

    private static List<Kept> weighedWords() {
        return List.of(
                Kept.inRow("said", "risk_weighing", "said"),
                Kept.inRow("ourView", "risk_weighing", "our_view"),
                Kept.inRow("matters", "risk_weighing", "matters"),
                Kept.inRow("strengths", "risk_weighing", "strengths"),
                Kept.inRow("worth", "risk_weighing", "worth"),
                Kept.inRow("lessens", "risk_weighing", "lessens"),
                Kept.inRow("others", "risk_weighing", "others"),
                Kept.inRow("why", "risk_weighing", "why"));
    }

    private static List<Kept> weighedLines() {
        return List.of(
                Kept.inRow("risk", "risk_weighing", "risk"), Kept.inRow("weighedBy", "risk_weighing", "weighed_by"));
    }

    /// Records the risk that is weighed again, and that a manager agrees to.
    private static void weigh(Matter matter) {
        var recorder = Matter.recorder();
        recorder.record(recorder.open(RISK.path(matter)), Matter.with(matter.weighing(), RISK.typed(matter.name())));
    }

    /// Records what a form is opened on.
    /// The concern that leads to no enquiry.
    static UUID without(Matter matter) {
        return Ids.from(matter.concern(), "without");
    }

    private static void prepared(Form first, Matter matter, UUID id) {
        var recorder = Matter.recorder();
        recorder.record(recorder.open(first.path(matter)), Matter.with(id, first.typed(matter.name())));
    }

    /// Records the meeting that has minutes.
    private static void meet(Matter matter) {
        var recorder = Matter.recorder();
        recorder.record(
                recorder.open(MEETING.path(matter)), Matter.with(matter.meeting(), MEETING.typed(matter.name())));
    }

    private static List<Kept> assessedWords() {
        return List.of(
                Kept.inRow("why", "capacity_assessment", "why"),
                Kept.inRow("said", "capacity_assessment", "said"),
                Kept.inRow("information", "capacity_assessment", "information"),
                Kept.inRow("support", "capacity_assessment", "support"),
                Kept.inRow("understandShown", "capacity_assessment", "understand_shown"),
                Kept.inRow("retainShown", "capacity_assessment", "retain_shown"),
                Kept.inRow("weighShown", "capacity_assessment", "weigh_shown"),
                Kept.inRow("communicateShown", "capacity_assessment", "communicate_shown"),
                Kept.inRow("impairmentWhat", "capacity_assessment", "impairment"),
                Kept.inRow("becauseHow", "capacity_assessment", "how"),
                Kept.inRow("outlookWhy", "capacity_assessment", "outlook_why"),
                Kept.inRow("cannotWait", "capacity_assessment", "cannot_wait"),
                Kept.inRow("consulted", "capacity_assessment", "consulted"));
    }

    private static List<Kept> assessedLines() {
        return List.of(
                Kept.inRow("decision", "capacity_assessment", "decision"),
                Kept.inRow("assessedBy", "capacity_assessment", "assessed_by"));
    }

    /// Where what is typed into one field is kept.
    ///
    /// @param id the id of its row, from the form's own
    record Kept(String field, String sql, Function<UUID, UUID> id) {

        static Kept inRow(String field, String table, String column) {
            return new Kept(field, "select %s from %s where id = ?".formatted(column, table), id -> id);
        }

        Kept byItsOwnId() {
            return new Kept(field, sql.replace("person_id = ?", "id = ?"), id -> id);
        }

        Object read(UUID form) {
            return java.util.Objects.requireNonNullElse(Rows.value(sql, id.apply(form)), "nothing");
        }
    }

    private static Kept details(String field, String column) {
        return new Kept(
                field,
                "select %s from person_details where person_id = ?".formatted(column),
                id -> Ids.from(id, "person"));
    }

    private final Function<Matter, String> path;
    private final String least;
    private final List<Kept> words;
    private final List<Kept> lines;

    Form(Function<Matter, String> path, String least, List<Kept> words, List<Kept> lines) {
        this.path = path;
        this.least = least;
        this.words = words;
        this.lines = lines;
    }

    String path(Matter matter) {
        return path.apply(matter);
    }

    /// Whether it is about no case that is there before.
    boolean isOfNoCase() {
        return Set.of(CONCERN_ABOUT_SOMEBODY_NEW, BARRIER, PARTNER_AUDIT, GROUP_TALK)
                .contains(this);
    }

    /// The boxes for words.
    List<Kept> words() {
        return words;
    }

    /// The boxes for one line.
    List<Kept> lines() {
        return lines;
    }

    /// Who sends it.
    String username() {
        return "nadia.rahman";
    }

    /// A new matter that it can be opened on, with no more on it than that takes.
    Matter ready() {
        var matter = switch (this) {
            case CAUSED_ENQUIRY,
                    CAUSED_REPORT,
                    REVIEW,
                    REFERRER_TOLD,
                    LETTER,
                    LETTER_ONCE_MORE,
                    CLOSING_CHECKLIST,
                    HEARD_BACK,
                    TOLD_AT_END,
                    WHY_NOT,
                    FEEDBACK_OFFER,
                    FEEDBACK_INTERVIEWER,
                    FEEDBACK_SINCE,
                    ENQUIRY_FOLLOWS -> Matter.decided();
            case NEXT_STEP_DONE,
                    PLAN_CHANGE,
                    PLAN_ENDED,
                    PLAN_PROGRESS,
                    RESUMPTION,
                    CONCLUSION,
                    SIGN_OFF,
                    CAPACITY_AT_ANOTHER_TIME,
                    BEST_INTERESTS -> Matter.open();
            default -> Matter.raised();
        };
        prepare(matter);
        return matter;
    }

    /// A matter that it can be opened on, for a test that records nothing, with no draft in any form. The same one each
    /// time.
    Matter untouched() {
        Rows.of("with gone as (delete from draft returning 1) select count(*) from gone");
        return Untouched.MATTERS.computeIfAbsent(this, Form::ready);
    }

    private static final class Untouched {
        static final Map<Form, Matter> MATTERS = new EnumMap<>(Form.class);
    }

    /// Records what it is opened on and a matter does not have. Once, however often.
    void prepare(Matter matter) {}

    Map<String, List<String>> asked(Matter matter) {
        return Map.of();
    }

    /// The least it takes, about somebody of this name.
    Map<String, List<String>> typed(String name) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (var each : least.split(", ", -1)) {
            var parts = each.split("=", 2);
            typed.put(parts[0], List.of(parts[1].replace("%s", name)));
        }
        return typed;
    }

    Map<String, List<String>> least(Matter matter) {
        // A form about somebody new is about somebody else each time.
        var name = this == CONCERN_ABOUT_SOMEBODY_NEW
                ? "Ann" + UUID.randomUUID().toString().replaceAll("[0-9-]", "")
                : matter.name();
        var typed = typed(name);
        typed.putAll(asked(matter));
        return typed;
    }

    /// Sends the least that is recorded, and looks at no page that follows.
    void record(Visitor visitor, Matter matter) {
        visitor.record(visitor.open(path(matter)), Matter.with(UUID.randomUUID(), least(matter)));
    }

    Answer send(Visitor visitor, Matter matter, UUID id) {
        return visitor.submit(visitor.open(path(matter)), Matter.with(id, least(matter)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
