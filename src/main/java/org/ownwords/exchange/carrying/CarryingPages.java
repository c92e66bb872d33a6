package org.ownwords.exchange.carrying;

import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Records in and out, for the administrator: one ZIP of the interchange files checked before it is brought
/// in, and the council's record taken out.
@Controller
@RequestMapping("/records")
@Allow(Role.ADMINISTRATOR)
class CarryingPages {

    private static final String FILE = "records";

    static final String BUSY =
            "Records of your council are being brought in or taken out already. Try again when that has ended";

    private final Runs runs;
    private final Templates templates;
    private final RunLimits limits;

    CarryingPages(Runs runs, Templates templates, RunLimits limits) {
        this.runs = runs;
        this.templates = templates;
        this.limits = limits;
    }

    @GetMapping("/in")
    Page sending(Chrome chrome, Typed typed, @RequestParam(defaultValue = "") String refused) {
        return refused.equals("size")
                ? in(chrome, Typed.nothing(), tooLarge())
                : Page.of(templates.exchangeCarryingIn(chrome, typed, Problems.NONE, limits));
    }

    private String tooLarge() {
        return "The ZIP is larger than %s. Bring the files in with bin/ownwords import".formatted(limits.most());
    }

    @PostMapping("/in")
    View check(
            Chrome chrome,
            By by,
            Typed typed,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile sent) {
        if (sent == null || nameless(sent)) {
            return in(chrome, typed, "Choose the ZIP that holds the files");
        }
        var run = typed.id();
        return switch (runs.check(run, by, sent::transferTo)) {
            case Begun.Begins() -> Page.to("/records/" + run);
            case Begun.Busy() -> in(chrome, typed, BUSY);
            case Begun.Refused(var why) -> in(chrome, typed, why);
        };
    }

    /// What a browser sends for a file field if no file was chosen.
    private static boolean nameless(MultipartFile sent) {
        var name = sent.getOriginalFilename();
        return name == null || name.isEmpty();
    }

    private Page in(Chrome chrome, Typed typed, String problem) {
        return Page.invalid(templates.exchangeCarryingIn(chrome, typed, Problems.of(FILE, problem), limits));
    }

    @GetMapping("/out")
    Page asking(Chrome chrome, Typed typed) {
        return Page.of(templates.exchangeCarryingOut(chrome, typed, Problems.NONE, limits));
    }

    @PostMapping("/out")
    View takeOut(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var why = read.line("why", "Enter why the records are taken out, and who will have them");
        return switch (read.accept(() -> why)) {
            case Refused<String>(var problems) -> out(chrome, typed, problems);
            case Accepted<String>(var accepted) -> {
                var run = typed.id();
                yield switch (runs.takeOut(run, accepted, by)) {
                    case Begun.Begins() -> Page.to("/records/" + run);
                    case Begun.Busy() -> out(chrome, typed, Problems.of("why", BUSY));
                    case Begun.Refused(var problem) -> out(chrome, typed, Problems.of("why", problem));
                };
            }
        };
    }

    private Page out(Chrome chrome, Typed typed, Problems problems) {
        return Page.invalid(templates.exchangeCarryingOut(chrome, typed, problems, limits));
    }
}
