package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a council gives on a day: of each leaflet that has not ended, one version in each language and form, the
/// one that began last. A version that was ended is given no more, and then the one before it is not given again.
record Offered(List<Offer> all) {

    /// A version with its leaflet.
    record Offer(Leaflet leaflet, Version version) {

        /// `What will happen (Easy Read, English)`
        String words() {
            return "%s (%s)".formatted(leaflet.title(), version.words());
        }
    }

    Offered {
        all = List.copyOf(all);
    }

    /// @param leaflets each as it was recorded last
    /// @param versions all, those recorded last first
    static Offered on(LocalDate day, List<Leaflet> leaflets, List<Version> versions) {
        var begun = versions.stream().filter(each -> !each.from().isAfter(day)).toList();
        return new Offered(leaflets.stream()
                .filter(each -> each.holdsOn(day))
                .flatMap(leaflet -> begun.stream()
                        .filter(each -> each.leaflet().equals(leaflet.what()))
                        .filter(each -> latest(each, begun).filter(each::equals).isPresent())
                        .filter(each ->
                                each.lastDay() == null || !each.lastDay().isBefore(day))
                        .sorted(Comparator.comparing(Version::format).thenComparing(Version::language))
                        .map(each -> new Offer(leaflet, each)))
                .toList());
    }

    private static Optional<Version> latest(Version of, List<Version> begun) {
        var alike = begun.stream().filter(of::isLike).toList();
        return alike.stream()
                .map(Version::from)
                .max(Comparator.naturalOrder())
                .flatMap(last ->
                        alike.stream().filter(each -> each.from().equals(last)).findFirst());
    }

    /// What to tick for a pack: one version of each of its leaflets, in their own language where there is one, and in
    /// ordinary print where there is that.
    ///
    /// @param language what they speak, or null where that is not known
    List<UUID> of(Pack pack, @Nullable String language) {
        var theirs = language == null ? "" : language.toLowerCase(Locale.UK);
        return pack.leaflets().stream()
                .flatMap(leaflet -> all.stream()
                        .filter(each -> each.leaflet().what().equals(leaflet))
                        .map(Offer::version)
                        .sorted(Comparator.comparing((Version each) ->
                                        !each.language().toLowerCase(Locale.UK).equals(theirs))
                                .thenComparing(Version::format))
                        .limit(1))
                .map(Version::id)
                .collect(Collectors.toList());
    }
}
