package org.ownwords.signoff;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.prompt.AtMoment;
import org.ownwords.prompt.StagePrompts;
import org.ownwords.signoff.EpisodeSignOffs.Looked;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The stages of a case that are done, and signing one off.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/episodes")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class EpisodePages {

    private final Cases cases;
    private final EpisodeSignOffs signOffs;
    private final Practitioners practitioners;
    private final StagePrompts prompts;
    private final Templates templates;

    EpisodePages(
            Cases cases,
            EpisodeSignOffs signOffs,
            Practitioners practitioners,
            StagePrompts prompts,
            Templates templates) {
        this.cases = cases;
        this.signOffs = signOffs;
        this.practitioners = practitioners;
        this.prompts = prompts;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var episodes = signOffs.on(file);
        return Page.of(templates.signoffList(chrome, file, episodes, own(episodes, by), practitioners.names()));
    }

    /// The entries of the stages that are the reader's own work.
    private static Set<UUID> own(List<Looked> episodes, By by) {
        return episodes.stream()
                .map(Looked::episode)
                .filter(episode -> episode.work().isOf(by.practitioner()))
                .map(episode -> episode.row().id())
                .collect(Collectors.toSet());
    }

    @GetMapping("/{rowId}/sign-off")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID rowId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, signOffs.get(file, rowId), typed, Problems.NONE, by));
    }

    @PostMapping("/{rowId}/sign-off")
    View look(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID rowId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var looked = signOffs.get(file, rowId);
        var toThinkOf = prompts.at(file, EpisodeMoments.moment(file, looked.episode()), by);
        var read = new Reader(typed);
        var agrees = typed.text("agreed").equals("yes");
        // What is to be looked at again waits for nothing.
        if (agrees) {
            toThinkOf.check(read);
        }
        return switch (OpinionForm.read(read)) {
            case Refused<Opinion>(var problems) -> Page.invalid(page(chrome, file, looked, typed, problems, by));
            case Accepted<Opinion>(var opinion) ->
                switch (signOffs.look(typed.id(), file, looked.episode(), opinion, AtMoment.isUrgent(typed), by)) {
                    case SecondLook.Allowed() -> {
                        if (agrees) {
                            prompts.recordedUrgently(file, toThinkOf, typed, by);
                        }
                        yield Page.to(file.id().path() + "/episodes");
                    }
                    case SecondLook.AsksFirst(var open) ->
                        Page.invalid(page(chrome, file, looked, typed, Problems.of(AtMoment.problem(open)), by));
                    case SecondLook.NoAuthority() ->
                        Page.invalid(page(
                                chrome,
                                file,
                                looked,
                                typed,
                                problem("Your post does not sign off work. Ask a colleague whose post does"),
                                by));
                    case SecondLook.OwnWork() ->
                        Page.invalid(page(
                                chrome,
                                file,
                                looked,
                                typed,
                                problem("You decided or recorded this yourself. Ask another colleague to sign it off"),
                                by));
                };
        };
    }

    private static Problems problem(String words) {
        return Problems.of("agreed", words);
    }

    // The page is made of what was done, what was typed, and whether they may sign it off.
    private JteModel page(Chrome chrome, CaseFile file, Looked looked, Typed typed, Problems problems, By by) {
        return templates.signoffForm(
                chrome,
                file,
                looked,
                SecondLook.mayBeBy(by.practitioner(), looked.episode(), by.today()),
                prompts.at(file, EpisodeMoments.moment(file, looked.episode()), by),
                typed,
                problems);
    }
}
