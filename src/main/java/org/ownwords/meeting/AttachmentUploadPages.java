package org.ownwords.meeting;

import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.access.Role;
import org.ownwords.access.TakesFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// Where a file of a meeting may be sent, by whom, and how large. Somewhat more than is taken is read,
/// so that the form comes back with what was typed into it.
@Configuration(proxyBeanMethods = false)
class AttachmentUploadPages {

    private static final Pattern PATH = Pattern.compile("/cases/[0-9a-f-]{36}/meetings/[0-9a-f-]{36}/attachments/new");

    private static final long READ = 2;

    @Bean
    static TakesFile filesOfMeetings(@Value("${ownwords.attachments.most:20MB}") DataSize most) {
        return new TakesFile(PATH, Set.of(Role.PRACTITIONER, Role.MANAGER), most.toBytes() * READ, "?refused=size");
    }
}
