console.error('There are no operator commands yet.')
process.exit(1)
