package org.ownwords.template;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The pictures of Easy Read, drawn for it: dark lines, one thing each. Each says in words what it shows.
public enum Picture {
    PAPER("A sheet of paper", """
            <path d="M24 8h38l18 18v66H24z"/><path d="M62 8v18h18"/><path d="M36 44h32M36 58h32M36 72h20"/>"""),
    SPEECH("Somebody speaks", """
            <circle cx="28" cy="36" r="14"/><path d="M6 90c0-22 10-32 22-32s22 10 22 32z"/>
            <path d="M52 14h40v30H70L58 56V44h-6z"/><path d="M62 25h20M62 34h14"/>"""),
    AGREE("Two people shake hands", """
            <circle cx="22" cy="24" r="12"/><circle cx="78" cy="24" r="12"/>
            <path d="M8 88V62c0-12 6-20 14-20s12 6 16 14l12 8M92 88V62c0-12-6-20-14-20s-12 6-16 14l-12 8"/>
            <path d="M38 66l12-4 12 4-12 6z" fill="#0b0c0c"/>"""),
    TO_DO("A list with a tick", """
            <rect x="18" y="10" width="64" height="80" rx="4"/><path d="M28 32l6 6 10-12M54 32h18"/>
            <path d="M28 54h10v10H28zM54 58h18M28 74h10v8H28zM54 78h18"/>"""),
    DONE("A tick", """
            <circle cx="50" cy="50" r="40"/><path d="M30 52l14 14 28-32" stroke-width="8"/>"""),
    PEOPLE("Three people", """
            <circle cx="50" cy="26" r="13"/><path d="M28 82c0-24 9-36 22-36s22 12 22 36z"/>
            <circle cx="18" cy="38" r="9"/><path d="M4 82c0-18 5-28 14-28 4 0 7 2 9 5"/>
            <circle cx="82" cy="38" r="9"/><path d="M96 82c0-18-5-28-14-28-4 0-7 2-9 5"/>"""),
    NEXT("An arrow that leads on", """
            <circle cx="50" cy="50" r="40"/><path d="M26 50h46M54 30l20 20-20 20" stroke-width="7"/>"""),
    WRONG("Somebody rings for help", """
            <path d="M24 12c-8 4-12 10-10 20 4 26 26 50 52 56 10 2 16-2 20-10L68 62l-10 8C48 66 38 54 34 44l8-10z"/>
            <path d="M64 18h20M64 30h14"/>"""),
    WARNING("A warning sign", """
            <path d="M50 10L94 86H6z"/><path d="M50 38v24M50 72v4" stroke-width="7"/>"""),
    EAR("An ear", """
            <path d="M30 40c0-18 10-28 24-28s24 10 24 26c0 22-22 22-22 40 0 8-6 12-12 12-6 0-10-4-11-10"/>
            <path d="M42 40c0-8 4-14 12-14s12 6 12 13c0 9-12 10-12 19"/>"""),
    QUESTION("A question mark", """
            <circle cx="50" cy="50" r="40"/><path d="M36 40c0-9 6-15 14-15s14 6 14 13c0 10-14 11-14 22M50 72v4" stroke-width="7"/>"""),
    FACES("A happy face and a sad face", """
            <circle cx="28" cy="50" r="22"/><circle cx="76" cy="50" r="20"/>
            <path d="M20 44v3M36 44v3M18 56c4 8 16 8 20 0M69 44v3M83 44v3M68 60c3-6 13-6 16 0"/>"""),
    HOUSE("A house with a closed door", """
            <path d="M10 50L50 14l40 36M20 44v46h60V44"/><path d="M42 90V60h16v30M53 75v2"/>""");

    private final String alt;
    private final String source;

    Picture(String alt, String shapes) {
        this.alt = alt;
        this.source = "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">\
                <g fill="none" stroke="#0b0c0c" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">%s</g></svg>""".formatted(shapes).getBytes(StandardCharsets.UTF_8));
    }

    /// By its name in small letters, as a file names it.
    public static Optional<Picture> of(String name) {
        return Stream.of(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /// What it shows, in words.
    public String alt() {
        return alt;
    }

    /// The picture itself, as an address that holds it.
    public String source() {
        return source;
    }
}
