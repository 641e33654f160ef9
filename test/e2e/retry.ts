/** A busy machine may paint late: a browser test that fails is tried once more, and its first failure is told. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
