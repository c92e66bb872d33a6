package org.ownwords.leaflet;

import gg.jte.models.runtime.JteModel;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.access.TakesFile;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.Inspected;
import org.ownwords.attached.Inspected.Why;
import org.ownwords.attached.Inspecting;
import org.ownwords.leaflet.VersionForm.Described;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// A version of a leaflet, added with its words or its file. It is never changed.
@Controller
@Transactional
@RequestMapping("/settings/leaflets/{leafletId}/versions")
@Allow(Role.ADMINISTRATOR)
class VersionPages {

    private static final Pattern PATH = Pattern.compile("/settings/leaflets/[0-9a-f-]{36}/versions/new");

    /// Somewhat more than is taken is read, so that the form comes back with what was typed into it.
    private static final long READ = 2;

    private final Leaflets leaflets;
    private final Inspecting inspecting;
    private final Templates templates;

    VersionPages(Leaflets leaflets, Inspecting inspecting, Templates templates) {
        this.leaflets = leaflets;
        this.inspecting = inspecting;
        this.templates = templates;
    }

    @Bean
    static TakesFile filesOfLeaflets(@Value("${ownwords.attachments.most:20MB}") DataSize most) {
        return new TakesFile(PATH, Set.of(Role.ADMINISTRATOR), most.toBytes() * READ, "?refused=size");
    }

    // Whether the file was too large to be read is said by the address.
    @GetMapping("/new")
    Page form(
            Chrome chrome, Typed typed, @PathVariable UUID leafletId, @RequestParam(defaultValue = "") String refused) {
        var leaflet = leaflets.get(leafletId);
        return refused.equals("size")
                ? refused(chrome, leaflet, typed.without("refused"), Why.TOO_LARGE)
                : Page.of(page(chrome, leaflet, typed, Problems.NONE));
    }

    @PostMapping("/new")
    View add(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID leafletId,
            @RequestParam(name = VersionForm.FILE, required = false) @Nullable MultipartFile sent) {
        var leaflet = leaflets.get(leafletId);
        return switch (VersionForm.read(new Reader(typed), leafletId, bytes(sent), by.today())) {
            case Reading.Refused<Described>(var problems) -> Page.invalid(page(chrome, leaflet, typed, problems));
            case Reading.Accepted<Described>(var described) -> add(described, leaflet, chrome, typed, by);
        };
    }

    private View add(Described described, Leaflet leaflet, Chrome chrome, Typed typed, By by) {
        if (described.bytes() == null) {
            leaflets.add(described.ofWords(), by);
            return Page.to(leaflet.path());
        }
        return switch (inspecting.inspect(described.bytes())) {
            case Inspected.Refused(var why) -> refused(chrome, leaflet, typed, why);
            case Inspected.Taken taken -> {
                leaflets.add(described.ofFile(taken), Objects.requireNonNull(described.bytes()), by);
                yield Page.to(leaflet.path());
            }
        };
    }

    /// Nothing where no file was chosen: a browser sends one without a name then.
    private static @Nullable Bytes bytes(@Nullable MultipartFile sent) {
        if (sent == null) {
            return null;
        }
        var name = sent.getOriginalFilename();
        return name == null || name.isEmpty() ? null : sent::getInputStream;
    }

    private Page refused(Chrome chrome, Leaflet leaflet, Typed typed, Why why) {
        var problem = new Problem(VersionForm.FILE, why.words(inspecting.most()));
        return Page.invalid(page(chrome, leaflet, typed, Problems.of(problem)));
    }

    private JteModel page(Chrome chrome, Leaflet leaflet, Typed typed, Problems problems) {
        return templates.leafletVersion(chrome, leaflet, inspecting.most(), typed, problems);
    }
}
