package org.learningdistricts.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import org.junit.jupiter.api.Test;
import org.learningdistricts.app.data.Faults;
import org.learningdistricts.app.data.LoadFault;

class FaultsTest {

    @Test
    void tellsAFullDiskHoweverDeepItLies() {
        Exception thrown =
                new IllegalStateException(
                        "step failed",
                        new UncheckedIOException(new IOException("No space left on device")));

        assertThat(Faults.describe(thrown))
                .contains("đĩa đã đầy / the disk is full: No space left on device");
    }

    @Test
    void tellsAFileInPlaceOfAFolder() {
        assertThat(Faults.describe(new FileAlreadyExistsException("/srv/ldw")))
                .contains("/srv/ldw: có tệp ở đúng chỗ đó / a file stands in its place");
    }

    @Test
    void tellsOneLineOnly() {
        assertThat(Faults.describe(new LoadFault("first\n  second"))).contains("first second");
    }

    @Test
    void leavesAFaultOfTheProgramToItsTrace() {
        assertThat(Faults.describe(new IllegalStateException("surprise"))).isEmpty();
    }
}
