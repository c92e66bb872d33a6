package org.ownwords.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.ownwords.access.Sight;
import org.ownwords.access.TakesFileFromOutside;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// The page of a person's own takes a picture from whoever has it open, and nothing from anybody else. Somewhat more
/// than is kept is read, so that the form comes back with what was typed into it.
@Component
class OwnPictureUploadPages implements TakesFileFromOutside {

    private static final long READ = 2;

    private final OwnDoor door;
    private final Clock clock;
    private final long most;

    OwnPictureUploadPages(OwnDoor door, Clock clock, @Value("${ownwords.attachments.most:20MB}") DataSize most) {
        this.door = door;
        this.clock = clock;
        this.most = most.toBytes();
    }

    @Override
    public boolean takes(HttpServletRequest request) {
        return request.getRequestURI().equals(YoursPages.PATH)
                && YoursPages.session(request)
                        .filter(token -> Sight.of(
                                token.authority(),
                                () -> door.opened(token, clock.instant()).isPresent()))
                        .isPresent();
    }

    @Override
    public long most() {
        return most * READ;
    }

    @Override
    public String tooLarge() {
        return "?refused=size";
    }
}
