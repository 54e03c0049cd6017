package org.learningdistricts.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the batch job and turns its end into a return or an exception. */
final class LoadJob {

    private LoadJob() {}

    /** Runs all steps over the given work. */
    static void run(LoadWork work) {
        try (ConfigurableApplicationContext context = context(work)) {
            JobOperator operator = context.getBean(JobOperator.class);
            JobRepository repository = context.getBean(JobRepository.class);
            // We hold the lock of the data folder: whoever began these is dead.
            repository
                    .findRunningJobExecutions(LoadJobConfiguration.JOB)
                    .forEach(operator::recover);
            JobExecution execution =
                    operator.start(
                            context.getBean(Job.class),
                            new JobParametersBuilder()
                                    .addString("load", work.plan().loadId())
                                    .toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the load job could not be started", e);
        }
    }

    private static RuntimeException failure(JobExecution execution) {
        Throwable cause =
                execution.getAllFailureExceptions().stream()
                        .filter(thrown -> Faults.describe(thrown).isPresent())
                        .findFirst()
                        .orElseGet(
                                () ->
                                        execution.getAllFailureExceptions().stream()
                                                .findFirst()
                                                .orElseThrow());
        return Faults.describe(cause)
                .<RuntimeException>map(line -> new LoadFault(line, cause))
                .orElseGet(() -> new IllegalStateException("the load failed", cause));
    }

    private static ConfigurableApplicationContext context(LoadWork work) {
        SpringApplication application =
                new SpringApplicationBuilder(LoadJobConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .registerShutdownHook(false)
                        .lazyInitialization(true)
                        .properties(
                                "spring.batch.jdbc.initialize-schema=never",
                                "spring.main.log-startup-info=false")
                        .initializers(
                                context ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(LoadWork.class, () -> work))
                        .build();
        application.setAddCommandLineProperties(false);
        return application.run();
    }
}
