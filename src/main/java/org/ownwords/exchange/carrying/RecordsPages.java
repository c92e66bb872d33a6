package org.ownwords.exchange.carrying;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.exchange.runs.Run;
import org.ownwords.exchange.runs.RunKind;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Records in and out, for the administrator: one ZIP of the interchange files brought in, the council's
/// record taken out, and what became of it.
@Controller
@RequestMapping("/records")
@Allow(Role.ADMINISTRATOR)
class RecordsPages {

    private static final String FILE = "records";

    private static final String BUSY =
            "Records are being brought in or taken out already, here or at another council. Try again when that has ended";

    private final Runs runs;
    private final Practitioners practitioners;
    private final Templates templates;
    private final RunLimits limits;

    RecordsPages(
            Runs runs,
            Practitioners practitioners,
            KeptFiles files,
            Templates templates,
            @Value("${ownwords.records.most:200MB}") DataSize most,
            @Value("${ownwords.records.most-unpacked:2GB}") DataSize mostUnpacked) {
        this.runs = runs;
        this.practitioners = practitioners;
        this.templates = templates;
        this.limits = new RunLimits(Size.words(most.toBytes()), Size.words(mostUnpacked.toBytes()), files.days());
    }

    @GetMapping
    Page list(Chrome chrome, Practitioner practitioner) {
        return Page.of(
                templates.exchangeCarryingRecords(chrome, runs.latest(practitioner), practitioners.names(), Runs.MOST));
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
    View bringIn(
            Chrome chrome,
            By by,
            Typed typed,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile sent) {
        if (sent == null || nameless(sent)) {
            return in(chrome, typed, "Choose the ZIP that holds the files");
        }
        var run = typed.id();
        return switch (runs.bringIn(run, by, sent::transferTo)) {
            case Runs.Begins() -> Page.to("/records/" + run);
            case Runs.Busy() -> in(chrome, typed, BUSY);
            case Runs.Refused(var why) -> in(chrome, typed, why);
        };
    }

    /// What a browser sends for a file field if no file was chosen.
    private static boolean nameless(MultipartFile sent) {
        var name = sent.getOriginalFilename();
        return name == null || name.isEmpty();
    }

    private Page in(Chrome chrome, Typed typed, String problem) {
        return Page.invalid(
                templates.exchangeCarryingIn(chrome, typed, new Problems(List.of(new Problem(FILE, problem))), limits));
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
                    case Runs.Begins() -> Page.to("/records/" + run);
                    case Runs.Busy() -> out(chrome, typed, new Problems(List.of(new Problem("why", BUSY))));
                    case Runs.Refused(var problem) ->
                        out(chrome, typed, new Problems(List.of(new Problem("why", problem))));
                };
            }
        };
    }

    private Page out(Chrome chrome, Typed typed, Problems problems) {
        return Page.invalid(templates.exchangeCarryingOut(chrome, typed, problems, limits));
    }

    @GetMapping("/{runId}")
    Page show(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return show(HttpStatus.OK, chrome, practitioner, get(practitioner, runId));
    }

    private Run get(Practitioner practitioner, UUID run) {
        return runs.find(practitioner, run).orElseThrow(NotFound::new);
    }

    private Page show(HttpStatus status, Chrome chrome, Practitioner practitioner, Run run) {
        return new Page(
                status,
                templates.exchangeCarryingRun(
                        chrome,
                        run,
                        practitioners.names().getOrDefault(run.by(), run.by()),
                        runs.howFar(run.id()).orElse("Started"),
                        runs.left(practitioner, run).isPresent(),
                        limits));
    }

    @GetMapping("/{runId}/rejected.zip")
    View rejected(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return left(chrome, practitioner, get(practitioner, runId), RunKind.IN, "set-aside");
    }

    @GetMapping("/{runId}/export.zip")
    View export(Chrome chrome, Practitioner practitioner, @PathVariable UUID runId) {
        return left(chrome, practitioner, get(practitioner, runId), RunKind.OUT, "records");
    }

    private View left(Chrome chrome, Practitioner practitioner, Run run, RunKind kind, String what) {
        if (run.kind() != kind || !run.leftFiles()) {
            throw new NotFound();
        }
        var folder = runs.left(practitioner, run);
        if (folder.isEmpty()) {
            return show(HttpStatus.GONE, chrome, practitioner, run);
        }
        var name = "ownwords-%s-%s-%s.zip".formatted(practitioner.authority(), Days.on(run.at()), what);
        return new SentFile(name, "application/zip", out -> zip(folder.get(), out));
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out);
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    @PostMapping("/{runId}/removal")
    View remove(Practitioner practitioner, @PathVariable UUID runId) {
        runs.remove(practitioner, get(practitioner, runId));
        return Page.to("/records/" + runId);
    }
}
