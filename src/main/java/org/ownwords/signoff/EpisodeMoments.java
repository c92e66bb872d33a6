package org.ownwords.signoff;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.casework.At;
import org.ownwords.casework.Episode;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Moments;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The moment at which a colleague looks at a stage of the work.
@Component
class EpisodeMoments implements Moments {

    private final EpisodeSignOffs signOffs;

    EpisodeMoments(EpisodeSignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public Optional<Moment> moment(CaseFile file, At at, UUID of) {
        return at == At.SIGN_OFF
                ? signOffs.on(file).stream()
                        .map(EpisodeSignOffs.Looked::episode)
                        .filter(episode -> episode.row().id().equals(of))
                        .findFirst()
                        .map(episode -> moment(file, episode))
                : Optional.empty();
    }

    static Moment moment(CaseFile file, Episode episode) {
        return new Moment(
                At.SIGN_OFF,
                episode.row(),
                episode.on(),
                "%s/episodes/%s/sign-off"
                        .formatted(file.id().path(), episode.row().id()),
                episode.work());
    }
}
