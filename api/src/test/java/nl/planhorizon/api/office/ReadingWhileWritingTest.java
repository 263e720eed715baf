package nl.planhorizon.api.office;

import static nl.planhorizon.api.office.OpenedOffice.CASELOAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What readers of a node see while a change is on its way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadingWhileWritingTest {

    @SuppressWarnings("NullAway.Init")
    private OpenedOffice opened;

    @SuppressWarnings("NullAway.Init")
    private Offices offices;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        opened = new OpenedOffice(folder);
        offices = opened.node();
        offices.open(CASELOAD, "test");
    }

    @AfterAll
    void close() throws IOException {
        opened.close();
    }

    private record Done(UnaryOperator<Office> how) implements Change {

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public Office applyTo(Office office) {
            return how.apply(office);
        }
    }

    private Office change(UnaryOperator<Office> how) {
        return offices.change(new Done(how), "anna");
    }

    @Test
    void whoeverReadsWhileChangesAreWrittenGetsTheOfficeOfTheChange() throws InterruptedException {
        Map<Long, Office> read = new ConcurrentHashMap<>();
        var working = new AtomicBoolean(true);
        var reader = new Thread(() -> {
            while (working.get()) {
                var office = offices.current();
                read.put(office.version(), office);
            }
        });
        offices.current();
        reader.start();
        List<Office> made = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            made.add(change(office ->
                    office.withPlans(office.plans().withPins(office.plans().pins()))));
        }
        working.set(false);
        reader.join();
        read.putIfAbsent(offices.current().version(), offices.current());

        assertThat(read).containsKey(made.get(made.size() - 1).version());
        made.forEach(each -> assertThat(read.getOrDefault(each.version(), each)).isSameAs(each));
    }

    @Test
    void aChangeThatFailsLeavesTheVersionToTheNext() {
        var before = offices.current();

        assertThatThrownBy(() -> change(office -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(offices.current()).isSameAs(before);
        assertThat(change(office -> office.withPlans(
                                office.plans().withPins(office.plans().pins())))
                        .version())
                .isEqualTo(before.version() + 1);
    }
}
